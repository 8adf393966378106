/** What an application touches: the portal client, method references, answers and the values of requests. */
@NullMarked
package dev.docbind.runtime;

import org.jspecify.annotations.NullMarked;

/** What an application touches: the client, method references, answers. */
@NullMarked
package dev.docbind.runtime;

import org.jspecify.annotations.NullMarked;

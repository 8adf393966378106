/** What an application names: method references, options of a call, answers, and the values of requests and answers. */
@NullMarked
package dev.docbind.runtime;

import org.jspecify.annotations.NullMarked;

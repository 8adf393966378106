/** What generated code calls, and what the packages of the runtime share: no promise is made to anybody else. */
@NullMarked
package dev.docbind.runtime.internal;

import org.jspecify.annotations.NullMarked;

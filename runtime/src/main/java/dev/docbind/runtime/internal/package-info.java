/** For generated code only: no promise is made to anybody else. */
@NullMarked
package dev.docbind.runtime.internal;

import org.jspecify.annotations.NullMarked;

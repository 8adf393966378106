/** The unchecked exceptions of calls; they always keep the raw code, status and body. */
@NullMarked
package dev.docbind.runtime.error;

import org.jspecify.annotations.NullMarked;

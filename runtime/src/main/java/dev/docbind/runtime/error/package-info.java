/** One unchecked tree of failures; the raw code, status and body are always kept. */
@NullMarked
package dev.docbind.runtime.error;

import org.jspecify.annotations.NullMarked;

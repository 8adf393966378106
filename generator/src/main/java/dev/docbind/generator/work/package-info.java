/** Work that consists of independent pieces, done on the processors that there are. */
@NullMarked
package dev.docbind.generator.work;

import org.jspecify.annotations.NullMarked;

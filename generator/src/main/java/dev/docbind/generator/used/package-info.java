/** Which methods of the API compiled classes call. */
@NullMarked
package dev.docbind.generator.used;

import org.jspecify.annotations.NullMarked;

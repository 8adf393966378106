/** Includes: local ones expanded in place, shared ones recognized. */
@NullMarked
package dev.docbind.generator.resolve.include;

import org.jspecify.annotations.NullMarked;

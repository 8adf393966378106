/** The Java client: one emitter for each kind of class, names first and bodies second. The only package that uses JavaPoet. */
@NullMarked
package dev.docbind.generator.emit.java;

import org.jspecify.annotations.NullMarked;

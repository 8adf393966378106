/** The Java client: plans first, then one emitter for each kind of class. Together with its sub-packages the only user of JavaPoet. */
@NullMarked
package dev.docbind.generator.emit.java;

import org.jspecify.annotations.NullMarked;

/** What the client of an earlier spec has and the new one would lose: what of it is kept, and what cannot be. */
@NullMarked
package dev.docbind.generator.emit.java.kept;

import org.jspecify.annotations.NullMarked;

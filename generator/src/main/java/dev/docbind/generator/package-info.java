/** The facade of the generator: a request in, a result out. Programs and the Maven plugin use this package alone. */
@NullMarked
package dev.docbind.generator;

import org.jspecify.annotations.NullMarked;

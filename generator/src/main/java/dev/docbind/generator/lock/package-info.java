/** The lock: which documentation a client is made from, what it says of each method, and which problems it is known to have. */
@NullMarked
package dev.docbind.generator.lock;

import org.jspecify.annotations.NullMarked;

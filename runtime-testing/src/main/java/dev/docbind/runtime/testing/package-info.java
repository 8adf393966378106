/** A portal on loopback that answers what the documentation says, for tests and demonstrations. */
@NullMarked
package dev.docbind.runtime.testing;

import org.jspecify.annotations.NullMarked;

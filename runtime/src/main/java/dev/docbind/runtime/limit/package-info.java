/** The limits of portals, and how a client keeps within them. */
@NullMarked
package dev.docbind.runtime.limit;

import org.jspecify.annotations.NullMarked;

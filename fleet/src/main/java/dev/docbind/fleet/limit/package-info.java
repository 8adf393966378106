/** The limits of portals, kept by all machines together. */
@NullMarked
package dev.docbind.fleet.limit;

import org.jspecify.annotations.NullMarked;

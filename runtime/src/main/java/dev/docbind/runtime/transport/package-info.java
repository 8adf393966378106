/** The seam between the client and the network. */
@NullMarked
package dev.docbind.runtime.transport;

import org.jspecify.annotations.NullMarked;

/** How requests travel: the only access to the network. */
@NullMarked
package dev.docbind.runtime.transport;

import org.jspecify.annotations.NullMarked;

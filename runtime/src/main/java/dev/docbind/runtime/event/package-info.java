/** Events as portals send them: read, verified, and taken from the queue of offline events. */
@NullMarked
package dev.docbind.runtime.event;

import org.jspecify.annotations.NullMarked;

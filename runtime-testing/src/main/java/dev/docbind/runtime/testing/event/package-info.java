/** Events of the embedded portal: who listens, what is sent, and the queue of those that are fetched. */
@NullMarked
package dev.docbind.runtime.testing.event;

import org.jspecify.annotations.NullMarked;

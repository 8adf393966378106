/** The handlers that docs/events.md shows. */
@NullMarked
package dev.docbind.runtime.testing.docs.handler;

import org.jspecify.annotations.NullMarked;

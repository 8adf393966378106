/** Reads list tabs. */
@NullMarked
package dev.docbind.generator.yfm.tabs.internal;

import org.jspecify.annotations.NullMarked;

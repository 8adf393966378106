/** List tabs: {@code {% list tabs %}} to {@code {% endlist %}}. */
@NullMarked
package dev.docbind.generator.yfm.tabs;

import org.jspecify.annotations.NullMarked;

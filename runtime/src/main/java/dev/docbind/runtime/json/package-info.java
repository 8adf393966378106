/** How values are written for the portal and how its answers, PHP habits included, are read. */
@NullMarked
package dev.docbind.runtime.json;

import org.jspecify.annotations.NullMarked;

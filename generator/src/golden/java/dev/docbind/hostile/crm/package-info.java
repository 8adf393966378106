/** The methods of {@code crm}. */
@NullMarked
package dev.docbind.hostile.crm;

import org.jspecify.annotations.NullMarked;

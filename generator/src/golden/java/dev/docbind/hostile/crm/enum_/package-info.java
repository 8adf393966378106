/** The methods of {@code crm.enum_}. */
@NullMarked
package dev.docbind.hostile.crm.enum_;

import org.jspecify.annotations.NullMarked;

/** The methods of {@code crm.enum_}. */
package dev.docbind.hostile.crm.enum_;

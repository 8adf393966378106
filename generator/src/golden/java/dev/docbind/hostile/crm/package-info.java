/** The methods of {@code crm}. */
package dev.docbind.hostile.crm;

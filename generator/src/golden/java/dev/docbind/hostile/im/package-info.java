/** The methods of {@code im}. */
package dev.docbind.hostile.im;

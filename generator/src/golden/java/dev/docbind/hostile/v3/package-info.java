/** The methods of {@code v3}. */
package dev.docbind.hostile.v3;

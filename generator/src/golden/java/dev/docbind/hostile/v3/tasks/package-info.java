/** The methods of {@code v3.tasks}. */
package dev.docbind.hostile.v3.tasks;

/** The methods of {@code demo}. */
package dev.docbind.events.demo;

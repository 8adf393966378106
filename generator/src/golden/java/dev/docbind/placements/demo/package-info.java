/** The methods of {@code demo}. */
package dev.docbind.placements.demo;

/** The methods of {@code demo.place}. */
package dev.docbind.placements.demo.place;

/** What a portal sends when a page of an application is opened. */
package dev.docbind.placements.placements;

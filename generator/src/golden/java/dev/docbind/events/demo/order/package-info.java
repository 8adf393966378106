/** The methods of {@code demo.order}. */
package dev.docbind.events.demo.order;

/** What a portal sends to the handlers of an application. */
package dev.docbind.events.events;

/** The methods of {@code im.notify}. */
package dev.docbind.hostile.im.notify;

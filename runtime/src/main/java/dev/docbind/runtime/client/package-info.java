/** The client of a portal, and how a call goes: what is sent, read, repeated, renewed and logged. */
@NullMarked
package dev.docbind.runtime.client;

import org.jspecify.annotations.NullMarked;

/** Pairs of OAuth tokens that several machines share, each renewed by one of them at a time. */
@NullMarked
package dev.docbind.fleet.token;

import org.jspecify.annotations.NullMarked;

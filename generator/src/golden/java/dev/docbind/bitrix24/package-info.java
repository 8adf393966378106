/** A client of the Bitrix24 REST API, made from its documentation. */
@NullMarked
package dev.docbind.bitrix24;

import org.jspecify.annotations.NullMarked;

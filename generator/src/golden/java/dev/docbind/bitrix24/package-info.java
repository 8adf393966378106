/** A client for the Bitrix24 REST API, generated from its documentation. */
@NullMarked
package dev.docbind.bitrix24;

import org.jspecify.annotations.NullMarked;

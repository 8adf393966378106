/** A client of the Bitrix24 REST API, made from its documentation. */
@NullMarked
package dev.docbind.hostile;

import org.jspecify.annotations.NullMarked;

/** A client for the Bitrix24 REST API, generated from its documentation. */
@NullMarked
package dev.docbind.hostile;

import org.jspecify.annotations.NullMarked;

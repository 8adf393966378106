/** A client for the Bitrix24 REST API, generated from its documentation. */
package dev.docbind.placements;

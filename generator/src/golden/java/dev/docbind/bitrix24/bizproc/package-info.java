/** The methods of {@code bizproc}. */
package dev.docbind.bitrix24.bizproc;

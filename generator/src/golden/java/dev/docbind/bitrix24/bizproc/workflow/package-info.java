/** The methods of {@code bizproc.workflow}. */
package dev.docbind.bitrix24.bizproc.workflow;

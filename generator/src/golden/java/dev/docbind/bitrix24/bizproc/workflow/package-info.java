/** The methods of {@code bizproc.workflow}. */
@NullMarked
package dev.docbind.bitrix24.bizproc.workflow;

import org.jspecify.annotations.NullMarked;

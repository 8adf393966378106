/** The methods of {@code bizproc}. */
@NullMarked
package dev.docbind.bitrix24.bizproc;

import org.jspecify.annotations.NullMarked;

/** Several calls in one request: batches, what became of each command, references from one command to another. */
@NullMarked
package dev.docbind.runtime.batch;

import org.jspecify.annotations.NullMarked;

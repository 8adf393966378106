/** Findings as one page of HTML that needs nothing else: for lint, for comparisons, for whatever has places and rules. */
@NullMarked
package dev.docbind.generator.report;

import org.jspecify.annotations.NullMarked;

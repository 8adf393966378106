/** Reports as pages of HTML, as text and in a browser. */
package dev.docbind.generator.report;

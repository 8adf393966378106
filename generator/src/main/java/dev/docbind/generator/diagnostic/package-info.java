/** Problems of the documentation as values: severity, stable code, place, subject, message, hint. */
@NullMarked
package dev.docbind.generator.diagnostic;

import org.jspecify.annotations.NullMarked;

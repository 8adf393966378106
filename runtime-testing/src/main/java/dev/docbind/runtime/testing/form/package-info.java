/** Forms and queries as PHP reads them. */
@NullMarked
package dev.docbind.runtime.testing.form;

import org.jspecify.annotations.NullMarked;

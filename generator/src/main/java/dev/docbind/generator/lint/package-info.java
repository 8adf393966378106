/** What is known of the rules that report problems, for those who read the reports. */
@NullMarked
package dev.docbind.generator.lint;

import org.jspecify.annotations.NullMarked;

/** What a build adds to the generator: source roots, the check for changes, problems in Maven's log. */
@NullMarked
package dev.docbind.maven.build;

import org.jspecify.annotations.NullMarked;

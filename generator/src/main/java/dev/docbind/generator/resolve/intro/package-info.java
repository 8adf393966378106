/** What a page says before its first section: scope, access, description, deprecation. */
@NullMarked
package dev.docbind.generator.resolve.intro;

import org.jspecify.annotations.NullMarked;

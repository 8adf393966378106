/** What a spec says of each method, condensed, so that two revisions of a documentation can be held against each other by a short text. */
@NullMarked
package dev.docbind.generator.resolve.fingerprint;

import org.jspecify.annotations.NullMarked;

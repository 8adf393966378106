/** The goals and their parameters. */
@NullMarked
package dev.docbind.maven.mojo;

import org.jspecify.annotations.NullMarked;

/** The spec: what the documentation means. Records of the JDK alone, free of parser, emitter and JSON types. */
@NullMarked
package dev.docbind.generator.model;

import org.jspecify.annotations.NullMarked;

/** Where text comes from: files of the documentation and places in them. With {@code write}, the only package that touches the disk. */
@NullMarked
package dev.docbind.generator.source;

import org.jspecify.annotations.NullMarked;

/** Where text comes from: files and places in them. With {@code write}, the only packages that touch the disk. */
@NullMarked
package dev.docbind.generator.source;

import org.jspecify.annotations.NullMarked;

/** What runs keep for the runs after them: a cache of byte arrays by digest, in which nothing is believed without its checksum. */
@NullMarked
package dev.docbind.generator.store;

import org.jspecify.annotations.NullMarked;

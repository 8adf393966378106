/** What limits and tokens have in common: statements in the database that an application gives. */
@NullMarked
package dev.docbind.fleet;

import org.jspecify.annotations.NullMarked;

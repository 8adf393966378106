/** Text, numbers, booleans and dates as portals write and accept them. */
@NullMarked
package dev.docbind.runtime.json.scalar;

import org.jspecify.annotations.NullMarked;

/** Who calls: an incoming webhook or an OAuth application. */
@NullMarked
package dev.docbind.runtime.auth;

import org.jspecify.annotations.NullMarked;

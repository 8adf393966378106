/** What {@code diff} says of changes, held against what a compiler says of programs that use every member of the old client. */
package dev.docbind.generator.diff;

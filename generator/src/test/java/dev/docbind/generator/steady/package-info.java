/** Work that grows with the pages and no faster, ends on any page, and gives the same bytes everywhere. */
package dev.docbind.generator.steady;

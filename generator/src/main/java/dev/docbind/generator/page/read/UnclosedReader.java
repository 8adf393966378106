package dev.docbind.generator.page.read;

import dev.docbind.generator.yfm.directive.DirectiveBlock;

/** Reads a block without an end marker: what follows the marker stands where the block stands. */
final class UnclosedReader {

    private UnclosedReader() {}

    static void read(DirectiveBlock block, BlockReader reader) {
        reader.inside().readChildren(block).forEach(reader::add);
    }
}

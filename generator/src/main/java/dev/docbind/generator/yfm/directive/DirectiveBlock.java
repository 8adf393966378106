package dev.docbind.generator.yfm.directive;

import org.commonmark.node.CustomBlock;

/** A block between a directive and its end marker. Its source spans are its first and its last line. */
public abstract class DirectiveBlock extends CustomBlock {

    private final String name;
    private final String endName;
    private boolean closed;

    /** A block that the directive {@code name} opens and {@code endName} closes. */
    protected DirectiveBlock(String name, String endName) {
        this.name = name;
        this.endName = endName;
    }

    /** The directive that opens the block. */
    public String name() {
        return name;
    }

    /** The directive that closes the block. */
    public String endName() {
        return endName;
    }

    /** Whether the end marker is there; without it the block reaches to the end of what it stands in. */
    public boolean isClosed() {
        return closed;
    }

    /** Notes that the end marker is there. */
    public void close() {
        closed = true;
    }
}

package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the types inside one file. A name that the file has already gets its parent's before it. */
public final class NestedNames {

    /** The name of a class file has the names of the classes around it, too. */
    private static final int LONGEST = 80;

    private final ClassName top;
    private final NameScope taken;
    private final Deque<String> parents = new ArrayDeque<>();
    private @Nullable String topIs;

    /** The names inside a file whose top is there already. */
    public NestedNames(ClassName top) {
        this(top, top.simpleName());
    }

    private NestedNames(ClassName top, @Nullable String topIs) {
        this.top = top;
        this.topIs = topIs;
        this.taken = new NameScope(List.of(top.simpleName()));
    }

    /** The names of a file and of the types inside it: the first type that asks is the file's top. */
    public static NestedNames withTop(ClassName top) {
        return new NestedNames(top, null);
    }

    /** A type of that name, or of one as near to it as may be. */
    public ClassName claim(String own) {
        if (topIs == null) {
            topIs = own;
            return top;
        }
        String longer = parents.isEmpty() ? own : parents.getLast() + own;
        boolean keep = taken.isFree(own) || longer.length() > LONGEST;
        return top.nestedClass(taken.claim(keep ? own : longer));
    }

    /** A type that is named after the one it stands in; where that has one of this name already, the other name. */
    public ClassName claimInside(String suffix, String other) {
        String inside = parents.getLast() + suffix;
        return taken.isFree(inside) ? top.nestedClass(taken.claim(inside)) : claim(other);
    }

    /** The types that are named next belong to this one. */
    public void enter(ClassName parent) {
        parents.addLast(parent.equals(top) && topIs != null ? topIs : parent.simpleName());
    }

    public void leave() {
        parents.removeLast();
    }

    /** How many types the next one stands in. */
    public int depth() {
        return parents.size();
    }
}

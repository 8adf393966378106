package dev.docbind.generator.emit.java.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of one kind inside one class: the first that asks keeps its name, later ones get {@code _2}, {@code _3}. */
public final class NameScope {

    private final Set<String> taken = new HashSet<>();

    public NameScope(Collection<String> taken) {
        taken.forEach(name -> this.taken.add(key(name)));
    }

    public NameScope() {}

    /** Gives a name that no other in this scope equals, whatever its case. */
    public String claim(String wanted) {
        String name = wanted;
        for (int count = 2; !taken.add(key(name)); count++) {
            name = wanted + "_" + count;
        }
        return name;
    }

    /** Whether the name is free. */
    boolean isFree(String name) {
        return !taken.contains(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The identifiers of the things of one namespace: {@code crm.deal}, {@code crm.deal/request/fields}. */
final class ThingNames {

    private static final String VERSION_3 = "v3:";

    private final String root;
    private final Set<String> taken = new HashSet<>();

    ThingNames(String namespace, int rest) {
        this.root = (rest == 3 ? VERSION_3 : "") + namespace;
    }

    /** The identifier of what the namespace is about. */
    String subject() {
        return root;
    }

    /**
     * The identifier of a part of it, by the field that has it; where several would have one name, by the fields around that, or the
     * method, too.
     */
    String part(Structure group) {
        String side = root + (group.direction() == Direction.REQUEST ? "/request/" : "/answer/");
        String name = nameOf(group);
        Structure around = group.enclosing();
        while (taken.contains(key(side + name)) && around != null) {
            name = nameOf(around) + "." + name;
            around = around.enclosing();
        }
        boolean free = !taken.contains(key(side + name));
        return claim(side + (free ? name : group.method().verb() + "." + name));
    }

    /** The identifier of the values of a field; where others have the name, with what has the field before it. */
    String values(String name, String owner) {
        String side = root + "/values/";
        boolean free = !taken.contains(key(side + name));
        return claim(side + (free ? name : owner + "." + name));
    }

    private String claim(String wanted) {
        String id = wanted;
        for (int number = 2; !taken.add(key(id)); number++) {
            id = wanted + "_" + number;
        }
        return id;
    }

    /** Capitals alone are no spelling: {@code FIELDS} and {@code fields} are one name. */
    private static String nameOf(Structure structure) {
        String name = structure.field().wireName();
        String upper = name.toUpperCase(Locale.ROOT);
        return name.equals(upper) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** The part that an identifier names; empty where it is that of the namespace's thing itself. */
    static String partOf(String id, String namespace) {
        int at = id.indexOf('/', namespace.length());
        return at < 0 ? "" : id.substring(id.indexOf('/', at + 1) + 1);
    }
}

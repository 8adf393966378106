package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.SharedTypes;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes of things: {@code crm.deal} is {@code crm.deal.Deal}, {@code crm.deal/request/fields} is {@code DealFields} beside it. */
public final class ThingClasses {

    /** What the namespace is about comes first, then what requests have: parts of answers give way to these. */
    private static final Comparator<Thing> ORDER = Comparator.<Thing>comparingInt(
                    thing -> thing.isMain() ? 0 : thing.isSent() ? 1 : 2)
            .thenComparing(Thing::id);

    /** No methods share anything. */
    public static final ThingClasses NONE = new ThingClasses("", List.of(), List.of(), Set.of());

    private static final String FIELD_NAMES = "Field";

    private final Map<String, Thing> things = new TreeMap<>();
    private final Map<String, ValueList> values = new TreeMap<>();
    private final Map<String, ClassName> classes = new LinkedHashMap<>();
    private final SharedTypes types;
    private final ThingCycles cycles;

    /**
     * Names the types of a client.
     *
     * @param own the names of the methods' own classes, in lower case: what methods share gives way to these
     */
    ThingClasses(String root, List<Thing> all, List<ValueList> valueLists, Set<String> own) {
        Set<String> taken = new HashSet<>(own);
        for (Thing thing : all.stream().sorted(ORDER).toList()) {
            things.put(thing.id(), thing);
            classes.put(thing.id(), claim(ThingNames.of(root, thing), thing.isMain(), ThingNames.escape(thing), taken));
        }
        for (ValueList list : valueLists) {
            values.put(list.id(), list);
            classes.put(list.id(), claim(ThingNames.of(root, list), false, ThingNames.escape(list), taken));
        }
        types = new SharedTypes(all);
        cycles = new ThingCycles(things, types);
    }

    /** A part that ends with {@code Field} would be taken for the names of fields; nothing else in a package is called as its thing. */
    private static ClassName claim(ClassName wanted, boolean main, String escape, Set<String> taken) {
        String own = wanted.simpleName();
        boolean free = (main || !own.endsWith(FIELD_NAMES)) && !taken.contains(key(wanted));
        String name = free ? own : own + escape;
        ClassName type = wanted.peerClass(name);
        for (int number = 2; !taken.add(key(type)); number++) {
            type = wanted.peerClass(name + "_" + number);
        }
        return type;
    }

    private static String key(ClassName type) {
        return type.canonicalName().toLowerCase(Locale.ROOT);
    }

    /** The thing that a field refers to; null where it refers to none, or to one that this client does not have. */
    public @Nullable Thing of(Field field) {
        return byId(field.traits().thing());
    }

    /** The thing of an identifier; null where there is none. */
    public @Nullable Thing byId(@Nullable String id) {
        return id == null ? null : things.get(id);
    }

    /** The closed list that has the values of a field; null where methods share none. */
    public @Nullable ValueList valuesOf(Field field) {
        String id = field.traits().thing();
        return id == null ? null : values.get(id);
    }

    /** The binary names of all classes by the identifiers of what they stand for, sorted. */
    public Map<String, String> binaryNames() {
        Map<String, String> names = new TreeMap<>();
        classes.forEach((id, type) -> names.put(id, type.reflectionName()));
        return names;
    }

    /** The class of a thing. */
    public ClassName classOf(Thing thing) {
        return classOf(thing.id());
    }

    /** The class of a closed list of values. */
    public ClassName classOf(ValueList list) {
        return classOf(list.id());
    }

    private ClassName classOf(String id) {
        ClassName type = classes.get(id);
        if (type == null) {
            throw new IllegalArgumentException("no such type: " + id);
        }
        return type;
    }

    /** The class of the names of a thing's fields, as selections, filters and orders take them. */
    public ClassName fieldNamesOf(Thing thing) {
        ClassName type = classOf(thing);
        return type.peerClass(type.simpleName() + FIELD_NAMES);
    }

    /** The closed list of an identifier; null where there is none. */
    public @Nullable ValueList listById(String id) {
        return values.get(id);
    }

    /** The things that stand inside a thing and have it inside, with the thing itself, sorted. */
    public List<Thing> cycleOf(Thing thing) {
        return cycles.of(thing);
    }

    /** The identifiers of all that a method needs, whether it is there or not. */
    public Set<String> neededBy(Method method) {
        return types.neededBy(method);
    }

    /** The identifiers of all that a thing needs, its own among them. */
    public Set<String> neededBy(Thing thing) {
        return types.neededBy(thing);
    }

    /** The identifiers of all that the data of an event needs, whether it is there or not. */
    public Set<String> neededBy(Event event) {
        return types.neededBy(event);
    }

    /** The identifiers of all that the options of a placement need, whether it is there or not. */
    public Set<String> neededBy(Placement placement) {
        return types.neededBy(placement);
    }

    /** The things that methods, events and placements need, each once: those that their fields refer to, and those inside these. */
    public List<Thing> of(List<Method> methods, List<Event> events, List<Placement> placements) {
        Set<String> needed = new HashSet<>();
        methods.forEach(method -> needed.addAll(neededBy(method)));
        events.forEach(event -> needed.addAll(neededBy(event)));
        placements.forEach(placement -> needed.addAll(neededBy(placement)));
        return things.values().stream()
                .filter(thing -> needed.contains(thing.id()))
                .toList();
    }
}

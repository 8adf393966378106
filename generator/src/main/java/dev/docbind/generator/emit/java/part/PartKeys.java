package dev.docbind.generator.emit.java.part;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeyedHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What each part of a client is made from, as a digest: parts with equal keys are equal, but for links to methods. Several threads may
 * use it.
 */
public final class PartKeys {

    private final KeyedHash hash;
    private final Digest common;
    private final ThingClasses things;
    private final Map<String, Digest> types = new ConcurrentHashMap<>();
    private final Map<Method, ContentDigest.Both> methods = new ConcurrentHashMap<>();

    /**
     * Keys of the parts of a client.
     *
     * @param hash what makes the digests
     * @param root the package of its facade
     * @param systemCodes the names of the codes that any method may return
     */
    public PartKeys(KeyedHash hash, String root, Spec spec, Set<String> systemCodes, ThingClasses things) {
        this.hash = hash;
        this.common = ContentDigest.of(hash, root, spec.site(), List.copyOf(new TreeSet<>(systemCodes)));
        this.things = things;
    }

    /** The key of a method's classes. */
    public Digest method(MethodNames names) {
        return methods.computeIfAbsent(
                        names.method(),
                        method -> ContentDigest.both(
                                hash,
                                "method",
                                common,
                                names.path(),
                                names.name(),
                                names.stem(),
                                name(names.request()),
                                name(names.errors()),
                                method,
                                types(things.neededBy(method))))
                .seen();
    }

    /** The digest of all that a method says, what no emitter asks for among it; null for one whose key was not asked for. */
    public @Nullable Digest content(Method method) {
        ContentDigest.Both both = methods.get(method);
        return both == null ? null : both.whole();
    }

    /** The key of an event's class. */
    public Digest event(EventNames names) {
        return ContentDigest.of(
                hash, "event", common, name(names.type()), names.event(), types(things.neededBy(names.event())));
    }

    /** The key of what events have in common. */
    public Digest events(List<EventNames> events) {
        return ContentDigest.of(
                hash,
                "events",
                common,
                events.stream()
                        .map(names -> List.of(
                                names.event().code(),
                                names.event().name(),
                                names.event().numbered(),
                                names.event().overview().deprecated(),
                                names.constant(),
                                names.type().reflectionName()))
                        .toList());
    }

    /** The key of the codes of placements. */
    public Digest placements(List<PlacementNames> placements) {
        return ContentDigest.of(
                hash,
                "placements",
                common,
                placements.stream()
                        .map(names -> List.of(
                                names.placement().code(),
                                names.open(),
                                names.placement().where(),
                                names.placement().page(),
                                names.placement().overview().title(),
                                names.placement().overview().deprecated(),
                                names.constant(),
                                names.options().reflectionName()))
                        .toList());
    }

    /** The key of a thing's classes. */
    public Digest thing(Thing thing) {
        return ContentDigest.of(hash, "thing", common, thing.id(), types(things.neededBy(thing)));
    }

    /** The key of the class of a closed list of values. */
    public Digest values(ValueList list) {
        return ContentDigest.of(hash, "values", common, type(list.id()));
    }

    /**
     * The key of the class of a namespace.
     *
     * @param type the class
     * @param title the words that its Javadoc calls it by
     * @param children the accessors of the namespaces below, each with its class and its title
     * @param methods its methods, in their order
     */
    public Digest namespace(ClassName type, String title, List<List<String>> children, List<MethodNames> methods) {
        return ContentDigest.of(
                hash,
                "namespace",
                common,
                name(type),
                title,
                children,
                methods.stream().map(this::method).toList());
    }

    /**
     * The key of what enums of errors have in common.
     *
     * @param what what they have in common
     * @param errors the class of each enum, with the rows that it is made from
     */
    public Digest errors(String what, List<Map.Entry<String, List<ErrorRow>>> errors) {
        List<Object> content = new ArrayList<>();
        errors.forEach(rows -> {
            content.add(rows.getKey());
            content.add(rows.getValue());
        });
        return ContentDigest.withLines(hash, "errors", common, what, content);
    }

    private List<Digest> types(Set<String> ids) {
        return new TreeSet<>(ids).stream().map(this::type).toList();
    }

    /** The digest of a thing or a closed list with its class; of an identifier that stands for nothing, that of this. */
    private Digest type(String id) {
        return types.computeIfAbsent(id, key -> {
            Thing thing = things.byId(key);
            ValueList list = things.listById(key);
            return ContentDigest.of(
                    hash,
                    key,
                    thing,
                    thing == null ? null : name(things.classOf(thing)),
                    list,
                    list == null ? null : name(things.classOf(list)));
        });
    }

    private static @Nullable String name(@Nullable ClassName type) {
        return type == null ? null : type.reflectionName();
    }
}

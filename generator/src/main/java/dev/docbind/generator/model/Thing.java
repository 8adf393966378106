package dev.docbind.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type that several places of the API share: a deal, and not what each method that returns one calls it.
 *
 * @param id its name in the spec, such as {@code crm.deal} or {@code crm.deal/request/fields}; fields refer to it by this
 * @param namespace the segments of its methods' names but the last, in lower case; empty where a section of a shared page defines it
 *     for methods of all namespaces
 * @param rest the version of the API, 2 or 3
 * @param direction whether requests or answers have it
 * @param part which part of the namespace's thing it is, by the name of a field; empty for the thing itself; of what a page defines
 *     the section, as {@code page#anchor}
 * @param places where it stands
 * @param fields its fields: those of all its places, each with the evidence of all of them
 * @param bothWays whether requests take it just as answers have it
 * @param sentAs the thing that methods of the namespace take for it, such as that of {@code fields}; null where there is none
 * @param queried whether methods of the namespace have a selection, a filter or an order, which takes the names of its fields
 * @param fieldNames what else they take: names that none of its fields has
 * @param about what the overview of its namespace says; null where there is none
 * @param few the methods of those fields that few of its methods show
 */
public record Thing(
        String id,
        String namespace,
        int rest,
        Direction direction,
        String part,
        List<Place> places,
        List<Field> fields,
        boolean bothWays,
        @Nullable String sentAs,
        boolean queried,
        List<Field> fieldNames,
        @Nullable About about,
        Map<String, List<String>> few) {

    /** A thing of which no overview says anything. */
    public Thing(
            String id,
            String namespace,
            int rest,
            Direction direction,
            String part,
            List<Place> places,
            List<Field> fields,
            @Nullable String sentAs,
            boolean queried,
            List<Field> fieldNames) {
        this(id, namespace, rest, direction, part, places, fields, false, sentAs, queried, fieldNames, null, Map.of());
    }

    public Thing {
        places = List.copyOf(places);
        fields = List.copyOf(fields);
        fieldNames = List.copyOf(fieldNames);
        few = Collections.unmodifiableMap(new LinkedHashMap<>(few));
    }

    /** The same thing with other fields. */
    public Thing with(List<Field> others) {
        return new Thing(
                id,
                namespace,
                rest,
                direction,
                part,
                places,
                others,
                bothWays,
                sentAs,
                queried,
                fieldNames,
                about,
                few);
    }

    /** The same thing with what is said of it, and the methods of fields that few show. */
    public Thing with(@Nullable About words, Map<String, List<String>> methods) {
        return new Thing(
                id,
                namespace,
                rest,
                direction,
                part,
                places,
                fields,
                bothWays,
                sentAs,
                queried,
                fieldNames,
                words,
                methods);
    }

    /** What a section of a shared page defines, without its places. */
    public static Thing defined(String section, Direction direction, List<Field> fields) {
        String side = direction == Direction.REQUEST ? "types/request/" : "types/answer/";
        return new Thing(side + section, "", 2, direction, section, List.of(), fields, null, false, List.of());
    }

    /** The same thing in other places. */
    public Thing at(List<Place> others) {
        return new Thing(
                id,
                namespace,
                rest,
                direction,
                part,
                others,
                fields,
                bothWays,
                sentAs,
                queried,
                fieldNames,
                about,
                few);
    }

    /** The same thing, which requests take, too. */
    public Thing withBothWays() {
        return new Thing(
                id, namespace, rest, direction, part, places, fields, true, sentAs, queried, fieldNames, about, few);
    }

    /** Whether a section of a shared page defines it. */
    public boolean isDefined() {
        return namespace.isEmpty();
    }

    /** Whether it is what the methods of its namespace are about. */
    public boolean isMain() {
        return part.isEmpty();
    }

    /** Whether requests have it, alone or as answers do: its record is built. */
    public boolean isSent() {
        return direction == Direction.REQUEST || bothWays;
    }

    /** Whether answers have it. */
    public boolean isAnswered() {
        return direction == Direction.RESPONSE;
    }

    /** The direction that its record is made for: one that goes both ways is made as requests need it. */
    public Direction recordDirection() {
        return isSent() ? Direction.REQUEST : Direction.RESPONSE;
    }

    /** The last segment of the namespace. */
    public String noun() {
        return namespace.substring(namespace.lastIndexOf('.') + 1);
    }

    /**
     * What an overview says.
     *
     * @param title its title, before a colon
     * @param description its first sentence, as Markdown; may be empty
     * @param page its path
     */
    public record About(String title, String description, String page) {}

    /** Why a structure is one with others. */
    public enum Rule {
        /** Its rows come from the same section of the same page. */
        SECTION,
        /** It is what a method of the namespace is about, and its fields are nearly all among the others'. */
        SUBJECT,
        /** It is the same field inside the same thing. */
        FIELD,
        /** It is the same parameter of another method of the namespace, with nearly the same fields. */
        PARAMETER,
        /** It has the same names and types at a field of the same name. */
        EQUAL,
        /** It stands inside itself. */
        RECURSIVE,
        /** Requests take it in a field of the name that answers have it in, with nearly the same fields of the same types. */
        BOTH_WAYS,
        /** Nothing else in the namespace is like it: the thing has one place so far. */
        ALONE
    }

    /**
     * One place of it.
     *
     * @param method the method's name
     * @param path the path, such as {@code response/result/task}
     * @param rule why it is one with the other places
     */
    public record Place(String method, String path, Rule rule) {}
}

package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of an event.
 *
 * @param event the event
 * @param type its record
 * @param constant its constant among the codes
 */
public record EventNames(Event event, ClassName type, String constant) {

    private static final String PACKAGE = "events";
    private static final String FAMILY = "PortalEvent";
    private static final String UNKNOWN = "UnknownEvent";
    private static final String CODES = "Events";

    /** A version is a word of its own, whatever stands around it. */
    private static final Pattern VERSION = Pattern.compile("[vV]\\d{1,3}");

    /** The names of all events of a client, in their order. */
    public static List<EventNames> of(String root, List<Event> events) {
        Set<String> taken = new HashSet<>(Set.of(key(FAMILY), key(UNKNOWN), key(CODES)));
        Set<String> constants = new HashSet<>();
        List<EventNames> names = new ArrayList<>(events.size());
        for (Event event : events) {
            NameWords words = words(event);
            String type = claim(JavaNames.thing(words), taken);
            String constant = claim(JavaNames.constant(words, type.toUpperCase(Locale.ROOT)), constants);
            names.add(new EventNames(event, ClassName.get(packageOf(root), type), constant));
        }
        return names;
    }

    /** The names of all classes of events, in lower case. */
    static Set<String> ownClasses(String root, List<Event> events) {
        Set<String> own = new HashSet<>();
        List.of(family(root), unknown(root), codes(root)).forEach(type -> own.add(key(type.canonicalName())));
        of(root, events).forEach(names -> own.add(key(names.type().canonicalName())));
        return own;
    }

    /** The words that capitals show; where the documentation has the code in one case alone, those that the words of methods have. */
    private static NameWords words(Event event) {
        String name = event.name();
        boolean cased = !name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
        return cased
                ? NameWords.of(name)
                : NameWords.withoutCase(VERSION.matcher(name).replaceAll(".$0."));
    }

    private static String claim(String wanted, Set<String> taken) {
        String free = TakenTypes.contains(wanted) ? wanted + "Event" : wanted;
        String name = free;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = free + "_" + number;
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The package of all events of a client. */
    public static String packageOf(String root) {
        return root + "." + PACKAGE;
    }

    /** The interface that all records of events implement. */
    public static ClassName family(String root) {
        return ClassName.get(packageOf(root), FAMILY);
    }

    /** The record of an event that is not documented. */
    public static ClassName unknown(String root) {
        return ClassName.get(packageOf(root), UNKNOWN);
    }

    /** The class of the codes. */
    public static ClassName codes(String root) {
        return ClassName.get(packageOf(root), CODES);
    }
}

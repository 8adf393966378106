package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Event.Subject;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.calling.MethodVerb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the method that reads what an event is about: the {@code get} that its page names beside a field of the data; else that of the
 * namespace that the words of its code begin with; else the only one beside its page whose noun is among them. The data has to have all
 * that the method demands.
 */
public final class EventSubjects {

    private static final Pattern LINK = Pattern.compile("\\[`?([a-zA-Z][\\w.]{0,120})`?]\\(");
    private static final String GET = "get";
    private static final String ID = "id";
    private static final int REST = 2;

    /** Methods by the letters of their namespaces, of namespaces without {@code get} any of them. */
    private final Map<String, Method> byLetters = new HashMap<>();

    private final Map<String, List<Method>> byFolder = new HashMap<>();
    private final Map<String, Method> byName = new HashMap<>();

    private EventSubjects(List<Method> methods) {
        for (Method method : methods) {
            if (method.rest() == REST && !method.namespace().isEmpty()) {
                byLetters.merge(EventCodes.squeezed(method.namespace()), method, EventSubjects::reading);
                if (isGet(method)) {
                    byName.put(method.name().toLowerCase(Locale.ROOT), method);
                    byFolder.computeIfAbsent(folder(method), key -> new ArrayList<>())
                            .add(method);
                }
            }
        }
    }

    /** The events, each with what it is about where one of these methods reads it. */
    public static List<Event> complete(List<Event> events, List<Method> methods) {
        EventSubjects subjects = new EventSubjects(methods);
        return events.stream().map(subjects::complete).toList();
    }

    private Event complete(Event event) {
        List<Field> values = values(event.data());
        Map<String, String> names = new HashMap<>();
        values.forEach(field -> names.putIfAbsent(EventCodes.squeezed(field.wireName()), field.wireName()));
        return Stream.of(named(values), byCode(event))
                .flatMap(Optional::stream)
                .map(get -> new Subject(get.name(), taken(get, names)))
                .filter(subject -> !subject.takes().isEmpty())
                .findFirst()
                .map(event::about)
                .orElse(event);
    }

    /** The only such method that the descriptions of fields name. */
    private Optional<Method> named(List<Field> values) {
        Set<Method> named = new LinkedHashSet<>();
        for (Field field : values) {
            Matcher link = LINK.matcher(field.description());
            while (link.find()) {
                Method method = byName.get(link.group(1).toLowerCase(Locale.ROOT));
                if (method != null) {
                    named.add(method);
                }
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static Method reading(Method one, Method other) {
        return isGet(other) ? other : one;
    }

    private static boolean isGet(Method method) {
        return method.verb().toLowerCase(Locale.ROOT).equals(GET);
    }

    private static String folder(Method method) {
        return method.page().substring(0, method.page().lastIndexOf('/') + 1);
    }

    private Optional<Method> byCode(Event event) {
        List<String> words = EventCodes.words(event.name());
        for (int end = words.size() - 1; end > 0; end--) {
            Method method = byLetters.get(String.join("", words.subList(0, end)));
            if (method != null && isGet(method)) {
                return isDone(words.subList(end, words.size())) ? Optional.of(method) : Optional.empty();
            }
            if (method != null) {
                break;
            }
        }
        List<Method> beside = byFolder.getOrDefault(event.home(), List.of()).stream()
                .filter(method -> isNamed(EventCodes.squeezed(method.noun()), words))
                .toList();
        return beside.size() == 1 ? Optional.of(beside.get(0)) : Optional.empty();
    }

    /** Whether words say what was done, and not what it was done to. */
    private static boolean isDone(List<String> words) {
        return words.size() == 1 || MethodVerb.changes(words.get(0));
    }

    /** Whether the words before the last one have a noun, or end with what it begins with. */
    private static boolean isNamed(String noun, List<String> words) {
        int last = words.size() - 1;
        for (int start = 0; start < last; start++) {
            String run = "";
            for (int end = start; end < last && run.length() < noun.length(); end++) {
                run += words.get(end);
            }
            if (run.equals(noun)) {
                return true;
            }
        }
        return last > 0 && noun.startsWith(words.get(last - 1));
    }

    /** The fields that have what a method demands; none where one is missing. */
    private static List<String> taken(Method get, Map<String, String> names) {
        String ofNoun = EventCodes.squeezed(get.noun()) + ID;
        List<String> taken = new ArrayList<>();
        for (Field parameter : demanded(get, ofNoun)) {
            String letters = EventCodes.squeezed(parameter.wireName());
            String name = names.containsKey(letters) || !letters.equals(ofNoun) ? names.get(letters) : names.get(ID);
            if (name == null) {
                return List.of();
            }
            taken.add(name);
        }
        return taken;
    }

    /** What the page marks as required; where it marks nothing, the identifier. */
    private static List<Field> demanded(Method get, String ofNoun) {
        List<Field> required = get.parameters().stream().filter(Field::required).toList();
        return required.isEmpty()
                ? get.parameters().stream()
                        .filter(field -> Set.of(ID, ofNoun).contains(EventCodes.squeezed(field.wireName())))
                        .toList()
                : required;
    }

    /** The values of the data, and of the structures in it. */
    private static List<Field> values(List<Field> data) {
        return data.stream()
                .flatMap(field -> field.fields().isEmpty() ? Stream.of(field) : field.fields().stream())
                .filter(row -> row.fields().isEmpty() && row.type().container() == Container.ONE)
                .toList();
    }
}

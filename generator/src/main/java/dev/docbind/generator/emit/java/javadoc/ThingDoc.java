package dev.docbind.generator.emit.java.javadoc;

import dev.docbind.generator.model.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Javadoc says of a thing: what it is, and which methods return and take it. */
public final class ThingDoc {

    private static final int MOST_NAMED = 6;

    private final Thing thing;
    private final MethodDoc docs;

    public ThingDoc(Thing thing, MethodDoc docs) {
        this.thing = thing;
        this.docs = docs;
    }

    /**
     * What is said of it.
     *
     * @param sent what requests take for it, null where they take nothing
     * @param sentType the simple name of the class of that
     */
    public TypeDoc doc(@Nullable Thing sent, String sentType) {
        if (thing.isDefined()) {
            return TypeDoc.of("the record that " + JavadocText.code(thing.part()) + " defines");
        }
        String what = thing.isMain()
                ? "what the methods of " + JavadocText.code(thing.namespace()) + " are about"
                : JavadocText.code(thing.part()) + " of " + JavadocText.code(thing.namespace());
        String uses = "as " + methods(thing) + uses()
                + (sent == null ? "" : "; " + methods(sent) + " take it as {@link " + sentType + "}");
        Thing.About about = thing.about();
        if (about == null) {
            return new TypeDoc(what, what + ", " + uses, List.of(), remarks(), null);
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(upper(what) + ", " + uses + ".");
        String title = ended(JavadocText.escape(MethodDoc.oneLine(about.title())));
        String sentence = docs.summary(about.description(), about.page());
        return new TypeDoc(
                what,
                sentence.isEmpty() ? title : title + " " + sentence,
                paragraphs,
                remarks(),
                docs.page(about.page()));
    }

    private String uses() {
        return !thing.isSent() ? " return it" : thing.isAnswered() ? " return or take it" : " take it";
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Map<String, String> remarks() {
        Map<String, String> remarks = new LinkedHashMap<>();
        thing.few()
                .forEach((field, methods) -> remarks.put(
                        field,
                        "Only in the answers of "
                                + methods.stream()
                                        .map(name -> docs.link(name, thing.rest()))
                                        .collect(Collectors.joining(", "))
                                + "."));
        return remarks;
    }

    private String methods(Thing of) {
        List<String> names =
                of.places().stream().map(Thing.Place::method).distinct().toList();
        String listed = names.stream()
                .limit(MOST_NAMED)
                .map(name -> docs.link(name, thing.rest()))
                .collect(Collectors.joining(", "));
        int rest = names.size() - MOST_NAMED;
        return rest > 0 ? listed + " and " + rest + " more" : listed;
    }
}

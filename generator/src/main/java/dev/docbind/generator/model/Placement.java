package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the portal where an application can show a page of its own, as the documentation describes it.
 *
 * @param code the code, such as {@code CRM_DEAL_DETAIL_TAB}
 * @param constant its name in Java among the codes, which no other placement has
 * @param open the part of the code that stands for a number or a name, such as {@code XXX} of {@code CRM_DYNAMIC_XXX_DETAIL_TAB}; null
 *     where the code is one as it stands
 * @param where which place it is, in the words beside the code; empty where there are none
 * @param location the heading of the page
 * @param overview what the page says of it before the first section
 * @param bound the parameters that its page's requests send it in, such as {@code placement.bind/PLACEMENT}
 * @param options the rows of what is sent with it; none where the documentation describes none
 * @param thing the {@link Thing#id} of the type that its options have; null where there are none
 * @param examples what is sent, as pages show it: the values of the form by their names
 */
public record Placement(
        String code,
        String constant,
        @Nullable String open,
        String where,
        SourceLocation location,
        Overview overview,
        List<String> bound,
        List<Field> options,
        @Nullable String thing,
        List<AnswerExample> examples) {

    /** The name of the code in a form. */
    public static final String CODE = "PLACEMENT";

    /** The name of what differs from placement to placement. */
    public static final String OPTIONS = "PLACEMENT_OPTIONS";

    private static final Pattern NUMBER = Pattern.compile("X+");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public Placement {
        bound = List.copyOf(bound);
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    /** The same placement with other options, which are of a type; null where there are none. */
    public Placement with(List<Field> others, @Nullable String type) {
        return new Placement(code, constant, open, where, location, overview, bound, others, type, examples);
    }

    /** The same placement, of which another page says something, too. */
    public Placement with(List<Field> others, List<AnswerExample> more) {
        return new Placement(code, constant, open, where, location, overview, bound, others, thing, more);
    }

    /** The same placement, of which something else is said. */
    public Placement with(Overview said) {
        return new Placement(code, constant, open, where, location, said, bound, options, thing, examples);
    }

    /** The same placement with other words of where it is. */
    public Placement where(String words) {
        return new Placement(code, constant, open, words, location, overview, bound, options, thing, examples);
    }

    /** The same placement, which is sent in other parameters. */
    public Placement bound(List<String> parameters) {
        return new Placement(code, constant, open, where, location, overview, parameters, options, thing, examples);
    }

    /** The same placement under another name in Java. */
    public Placement called(String name) {
        return new Placement(code, name, open, where, location, overview, bound, options, thing, examples);
    }

    /** The options as one field. */
    public Field optionsField() {
        return Field.builder(OPTIONS, location)
                .type(SemanticType.declared(SemanticType.Kind.OBJECT))
                .fields(options)
                .thing(thing)
                .build();
    }

    /** A method that answers the options, for all that is known of answers. */
    public Method asMethod() {
        return Method.answering(code, location, overview, optionsField());
    }

    /** What stands before the open part of its code; the code itself where it has none. */
    public String before() {
        return open == null ? code : code.substring(0, place(open));
    }

    /** What stands behind the open part of its code. */
    public String after() {
        return open == null ? "" : code.substring(place(open) + open.length());
    }

    /** Where the open part begins: it stands between underscores, or at the end, where other words may have its letters, too. */
    private int place(String part) {
        int place = ("_" + code + "_").indexOf("_" + part + "_");
        return place < 0 ? code.indexOf(part) : place;
    }

    /** How much of its code is fixed: of two that fit one code, the one that has more of it fixed says more. */
    public int fixed() {
        return before().length() + after().length();
    }

    /** Whether the open part of its code is a number. */
    public boolean numbered() {
        return open != null && NUMBER.matcher(open).matches();
    }

    /** Whether a code that is sent is that of this placement, or one of those that it is open for. Case says nothing. */
    public boolean isCalled(String sent) {
        if (open == null || code.equalsIgnoreCase(sent)) {
            return code.equalsIgnoreCase(sent);
        }
        String whole = sent.toUpperCase(Locale.ROOT);
        return whole.length() > fixed()
                && whole.startsWith(before())
                && whole.endsWith(after())
                && (!numbered()
                        || DIGITS.matcher(whole.substring(before().length(), whole.length() - after().length()))
                                .matches());
    }

    /** The page that documents it, relative to the documentation's root. */
    public String page() {
        return location.path();
    }
}

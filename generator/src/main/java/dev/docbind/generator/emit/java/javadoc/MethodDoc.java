package dev.docbind.generator.emit.java.javadoc;

import dev.docbind.generator.emit.java.layout.Comments;
import dev.docbind.generator.emit.java.name.LinkLookups;
import dev.docbind.generator.emit.java.name.MethodLinks;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import java.util.List;
import java.util.regex.Pattern;

/** What Javadoc says of a method and its fields, from the page. */
public final class MethodDoc {

    private static final Pattern PUBLISHED = Pattern.compile("(?:api-reference|settings)/[A-Za-z0-9/_.-]+\\.md");

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private final LinkLookups lookups;
    private final JavadocRenderer renderer;
    private final FieldDoc fields;
    private final Comments comments = new Comments();
    private final String site;

    /** The Javadoc of a documentation without links to methods. */
    public MethodDoc(String site) {
        this(site, MethodLinks.NONE);
    }

    /**
     * The Javadoc of a documentation.
     *
     * @param site the address that it is published at; the empty text where it is not published
     * @param links the methods to link where a text names them
     */
    public MethodDoc(String site, MethodLinks links) {
        this.lookups = new LinkLookups(links);
        this.renderer = new JavadocRenderer(lookups);
        this.fields = new FieldDoc(renderer);
        this.site = site;
    }

    private MethodDoc(MethodDoc other) {
        this.lookups = new LinkLookups(other.lookups.links());
        this.renderer = other.renderer.another(lookups);
        this.fields = new FieldDoc(renderer);
        this.site = other.site;
    }

    /** The same for another thread. */
    public MethodDoc another() {
        return new MethodDoc(this);
    }

    /** Which methods are looked for. */
    public LinkLookups lookups() {
        return lookups;
    }

    /** The comments of the file that is being made. */
    public Comments comments() {
        return comments;
    }

    /** A comment that begins with a sentence. */
    public JavadocComment doc(String sentence) {
        return new JavadocComment(comments, sentence);
    }

    /** A comment that begins with the page's title and goes on with its introduction, access and scope. */
    public JavadocComment method(Method method, String sentence) {
        JavadocComment doc = doc(sentence).paragraph(renderer.blocks(method.description(), method.page()));
        return doc.paragraph(callers(method));
    }

    private static String callers(Method method) {
        String access = method.access() == null || method.access().isBlank()
                ? ""
                : "Who may call it: " + JavadocText.escape(oneLine(method.access())) + ". ";
        String scope = method.scopes().isEmpty() ? "" : "Scope: " + JavadocRenderer.codes(method.scopes()) + ".";
        return (access + scope).strip();
    }

    /** What to do instead of calling a deprecated method. */
    public String deprecation(Method method) {
        if (method.overview().replacedBy() != null) {
            return "use " + renderer.method(method.overview().replacedBy(), method.rest()) + " instead";
        }
        String advice = method.overview().advice() == null
                ? ""
                : renderer.summary(method.overview().advice(), method.page());
        return advice.isEmpty() ? "the documentation advises against it" : advice;
    }

    /** The title as a sentence, or the method's name where the page has none. */
    public String title(Method method) {
        String title = JavadocText.escape(oneLine(method.title()));
        String text = title.isEmpty() ? JavadocText.code(method.name()) : title;
        return text.endsWith(".") ? text : text + ".";
    }

    /** Where the page is: a link to the published one where it is published, else its path. */
    public String page(Method method) {
        return page(method.page());
    }

    /** A link to a page, published or not. Lines are no part of it: they change where no fact does. */
    public String page(String path) {
        if (site.isEmpty() || !PUBLISHED.matcher(path).matches()) {
            return "\"" + JavadocText.escape(path).replace('"', '\'') + "\"";
        }
        String address = site + path.substring(0, path.length() - ".md".length()) + ".html";
        return "<a href=\"" + address + "\">" + path.substring(path.lastIndexOf('/') + 1) + "</a>";
    }

    /** A field in a few words, where nothing but the builder's setter says more. */
    public String brief(Field field) {
        return fields.brief(field);
    }

    /** A field in a few words, for an overload of the setter that says more. */
    public String overload(Field field) {
        return fields.overload(field);
    }

    /** What an object inside a request or an answer is: what the page says of the field that has it, else which fields it has. */
    public String object(List<Field> fields, RecordPlan plan) {
        String said = fields.size() == 1 ? this.fields.said(fields.get(0)) : "";
        return said.isEmpty()
                ? FieldDoc.objectWith(
                        plan.components().stream().map(Component::wireName).toList())
                : said;
    }

    /** A field of an answer, with everything that its page says. */
    public String answered(Field field) {
        return fields.whole(field);
    }

    /** A field of a request, with everything that its page says and when it must be there. */
    public String sent(Field field) {
        return answered(field) + facts(field);
    }

    /** Which of a record's fields the page's example shows without a word on them; empty where it has none. */
    public static String shown(RecordPlan plan) {
        List<String> shown = plan.components().stream()
                .map(Component::field)
                .filter(field ->
                        !field.traits().documented() && field.description().isBlank())
                .map(Field::name)
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        return shown.size() == plan.components().size()
                ? "Not described by the page, which shows it in an example only."
                : "Not described by the page, only shown in an example: " + JavadocRenderer.codes(shown) + ".";
    }

    private String facts(Field field) {
        StringBuilder facts = new StringBuilder();
        if (field.required()) {
            facts.append(demand(field));
            if (field.requiredWhen() != null) {
                boolean said = field.description().contains(field.requiredWhen());
                facts.append(
                        said
                                ? " under the condition above"
                                : ": "
                                        + renderer.summary(
                                                field.requiredWhen(),
                                                field.location().path()));
            }
            facts.append(". ");
        }
        if (field.defaultValue() != null
                && !field.defaultValue().isBlank()
                && !field.description().contains(field.defaultValue())) {
            facts.append("Default: ")
                    .append(JavadocText.code(field.defaultValue()))
                    .append(". ");
        }
        if (field.traits().alternativeTo() != null) {
            facts.append("Another name for ")
                    .append(JavadocText.code(field.traits().alternativeTo()))
                    .append(". ");
        }
        return facts.isEmpty() ? "" : "\n\n<p>" + facts.toString().strip();
    }

    /** What the star of a row means: {@code build()} demands less than is marked. */
    private static String demand(Field field) {
        if (field.enforced() || field.requiredWhen() != null) {
            return "Required";
        }
        return (field.traits().unsent() ? "Marked required, but no example sends it" : "Marked required")
                + "; {@code build()} does not enforce it";
    }

    /** The first paragraph of a text of a page, in one line. */
    public String summary(String markdown, String page) {
        return renderer.summary(markdown, page);
    }

    /** The name of a method, linked where the client has it; of two versions of the API the given one. */
    public String link(String method, int rest) {
        return renderer.method(method, rest);
    }

    /** A text of the page in Markdown, as blocks. */
    public String blocks(String markdown) {
        return renderer.blocks(markdown, "");
    }

    /** Documented names that stand for many keys. */
    public static String placeholders(List<Field> placeholders) {
        return placeholders.isEmpty()
                ? ""
                : ", such as "
                        + JavadocRenderer.codes(placeholders.stream()
                                .map(field -> shortened(field.name()))
                                .distinct()
                                .toList());
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    /** What an error row says: the message, then what explains it. */
    public String error(ErrorRow row) {
        String message = message(row);
        String why = row.description() == null
                ? ""
                : renderer.blocks(row.description(), row.location().path());
        String first = message.isEmpty() ? "An error without a message" : message;
        String ended = first.matches(".*[.!?]") ? first : first + ".";
        return why.isEmpty() ? ended : ended + "\n\n" + JavadocComment.asParagraph(why);
    }

    /** What a value means: the value and, where the page gives one, its description. */
    public String meaning(String value, String description) {
        String text = JavadocText.code(oneLine(value));
        String meaning = blocks(description);
        String name = text.isEmpty() ? "The empty string" : text;
        return meaning.isEmpty() ? name + "." : name + ": " + meaning;
    }

    /** The message in one line; empty where the page gives none. */
    public static String message(ErrorRow row) {
        return row.message() == null ? "" : JavadocText.escape(oneLine(row.message()));
    }

    public static String oneLine(String text) {
        return WHITESPACE.matcher(text).replaceAll(" ").strip();
    }
}

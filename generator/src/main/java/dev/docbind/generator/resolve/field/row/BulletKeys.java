package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.PlaceholderName;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.page.WordPlaces;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.intro.MarkdownText;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bullet list of keys: {@code - `key` — text}. */
final class BulletKeys {

    private static final Pattern DASH = Pattern.compile("(?s)^[\\s:;,]*(?:[—–-]|:)?\\s*(.*)$");
    private static final Pattern CLOSING = Pattern.compile("[`*^]+");
    private static final Pattern BOLD_NAME = Pattern.compile("[a-z]\\w*|[A-Z][A-Z0-9_]*");
    private static final Pattern CONSTANT =
            Pattern.compile("(?s)^\\s*=\\s*`?(-?\\d+)`?(?![\\w.])\\s*(?:[—–:,;-])?\\s*(.*)$");
    private static final Pattern TYPE =
            Pattern.compile("^\\s*\\(?\\[?`([A-Za-z_]+(?:\\[\\])?)`(?:\\]\\([^)]*\\))?\\)?");

    /**
     * One bullet.
     *
     * @param key the code that it begins with
     * @param required whether a star stands at the key
     * @param text what follows the dash, as Markdown
     * @param item the bullet
     */
    record Bullet(String key, boolean required, String text, Element.Item item) {

        /** The bullet as a value. */
        AllowedValue value() {
            return new AllowedValue(key, text, item.location());
        }
    }

    private BulletKeys() {}

    /** The bullets of a list, empty where the list is not one of keys. */
    static List<Bullet> of(Element.ItemList list) {
        List<Bullet> bullets = new ArrayList<>();
        int keyed = 0;
        for (Element.Item item : list.items()) {
            List<Bullet> some = bullets(item);
            bullets.addAll(some);
            keyed += some.isEmpty() ? 0 : 1;
        }
        return Majority.moreThanHalf(keyed, list.items().size()) ? bullets : List.of();
    }

    /** What one item says: of each key the same, where it begins with several. */
    private static List<Bullet> bullets(Element.Item item) {
        if (item.content().isEmpty() || !(item.content().get(0) instanceof Element.Paragraph paragraph)) {
            return List.of();
        }
        String key = leadingCode(paragraph.text().spans());
        if (key == null) {
            return List.of();
        }
        String markdown = paragraph.text().markdown().strip();
        int start = markdown.indexOf(key);
        if (start < 0) {
            return List.of();
        }
        String joined = JoinedKeys.of(markdown);
        int end = joined.isEmpty() ? start + key.length() : joined.length();
        Matcher closing = CLOSING.matcher(markdown).region(end, markdown.length());
        boolean starred =
                closing.lookingAt() && closing.group().replace("**", "").contains("*");
        Matcher dash = DASH.matcher(markdown.substring(closing.lookingAt() ? closing.end() : end));
        String rest = item.content().stream()
                .skip(1)
                .map(MarkdownText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        String text = dash.matches() ? dash.group(1).strip() : "";
        String said = rest.isEmpty() ? text : text + "\n\n" + rest;
        List<String> keys = joined.isEmpty() ? List.of(key) : JoinedKeys.codes(joined);
        return keys.stream().map(one -> new Bullet(one, starred, said, item)).toList();
    }

    private static @Nullable String leadingCode(List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.Code code) {
                return code.text().strip();
            }
            if (span instanceof Span.Strong strong) {
                return leadingName(strong);
            }
            if (!(span instanceof Span.Text text) || !text.text().isBlank()) {
                return null;
            }
        }
        return null;
    }

    /** The code in bold, or the bold word itself where it can be a name and nothing else. */
    private static @Nullable String leadingName(Span.Strong strong) {
        @Nullable String code = leadingCode(strong.content());
        StringBuilder plain = new StringBuilder();
        strong.appendPlain(plain);
        String name = plain.toString().replace("^*^", "");
        return code != null || !BOLD_NAME.matcher(name).matches() ? code : name;
    }

    /** The bullets as values; the number of each, where all name a constant and say which number it is: {@code `NAME` = 1}. */
    static List<AllowedValue> values(List<Bullet> bullets) {
        boolean constants = bullets.stream()
                .allMatch(bullet -> CONSTANT.matcher(bullet.text()).matches());
        return bullets.stream()
                .map(bullet -> constants ? constant(bullet) : bullet.value())
                .toList();
    }

    private static AllowedValue constant(Bullet bullet) {
        Matcher constant = CONSTANT.matcher(bullet.text());
        if (!constant.matches()) {
            return bullet.value();
        }
        String text =
                constant.group(2).isBlank() ? "" : " — " + constant.group(2).strip();
        return new AllowedValue(
                constant.group(1),
                "`" + bullet.key() + "`" + text,
                bullet.item().location());
    }

    /** Whether the text of a bullet begins with a type word, as that of a key does. */
    static boolean isTyped(Bullet bullet) {
        Matcher type = TYPE.matcher(bullet.text());
        return type.find() && TypeVocabulary.isPlain(type.group(1));
    }

    /** The bullet as a field; a type word that stands first in its text is its type. */
    static FieldNode field(Bullet bullet) {
        Matcher type = TYPE.matcher(bullet.text());
        boolean typed = type.find() && TypeVocabulary.isPlain(type.group(1));
        String text = typed ? bullet.text().substring(type.end()).replaceFirst("^[\\s—–:-]+", "") : bullet.text();
        return FieldNode.key(
                bullet.key(),
                bullet.required(),
                PlaceholderName.matches(bullet.key()),
                typed ? List.of(type.group(1)) : List.of(),
                text,
                bullet.item().content(),
                WordPlaces.of(bullet.item()));
    }
}

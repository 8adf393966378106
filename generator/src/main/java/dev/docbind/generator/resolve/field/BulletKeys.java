package dev.docbind.generator.resolve.field;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.intro.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bullet list of keys: {@code - `key` — text}. */
final class BulletKeys {

    private static final Pattern DASH = Pattern.compile("(?s)^[\\s:;,]*(?:[—–-]|:)?\\s*(.*)$");
    private static final Pattern TYPE =
            Pattern.compile("^\\s*\\(?\\[?`([A-Za-z_]+(?:\\[\\])?)`(?:\\]\\([^)]*\\))?\\)?");

    /**
     * One bullet.
     *
     * @param key the code that it begins with
     * @param text what follows the dash, as Markdown
     * @param item the bullet
     */
    record Bullet(String key, String text, Element.Item item) {}

    private BulletKeys() {}

    /** The bullets of a list, empty where the list is not one of keys. */
    static List<Bullet> of(Element.ItemList list) {
        List<Bullet> bullets = new ArrayList<>();
        for (Element.Item item : list.items()) {
            @Nullable Bullet bullet = bullet(item);
            if (bullet != null) {
                bullets.add(bullet);
            }
        }
        return bullets.size() * 2 > list.items().size() ? bullets : List.of();
    }

    private static @Nullable Bullet bullet(Element.Item item) {
        if (item.content().isEmpty() || !(item.content().get(0) instanceof Element.Paragraph paragraph)) {
            return null;
        }
        String key = leadingCode(paragraph.text().spans());
        String markdown = paragraph.text().markdown().strip();
        int end = key == null ? -1 : markdown.indexOf('`', markdown.indexOf(key) + key.length());
        if (key == null || end < 0) {
            return null;
        }
        Matcher dash = DASH.matcher(markdown.substring(end).replaceFirst("^[`*]+", ""));
        String rest = item.content().stream()
                .skip(1)
                .map(MarkdownText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        String text = dash.matches() ? dash.group(1).strip() : "";
        return new Bullet(key, rest.isEmpty() ? text : text + "\n\n" + rest, item);
    }

    private static @Nullable String leadingCode(List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.Code code) {
                return code.text().strip();
            }
            if (span instanceof Span.Strong strong) {
                return leadingCode(strong.content());
            }
            if (!(span instanceof Span.Text text) || !text.text().isBlank()) {
                return null;
            }
        }
        return null;
    }

    /** The bullet as a field; a type word that stands first in its text is its type. */
    static FieldDraft field(Bullet bullet) {
        Matcher type = TYPE.matcher(bullet.text());
        boolean typed = type.find() && isType(type.group(1));
        String text = typed ? bullet.text().substring(type.end()).replaceFirst("^[\\s—–:-]+", "") : bullet.text();
        List<Element> content = bullet.item().content();
        return FieldDraft.key(
                bullet.key(),
                typed ? List.of(type.group(1)) : List.of(),
                text,
                content.subList(1, content.size()),
                bullet.item().location());
    }

    private static boolean isType(String word) {
        String bare = word.replace("[]", "");
        return TypeWords.kindOf(bare) != null || TypeWords.isStructure(bare);
    }
}

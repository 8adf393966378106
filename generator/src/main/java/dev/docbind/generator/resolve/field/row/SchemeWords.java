package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.resolve.json.ExampleWords;
import java.util.List;
import java.util.regex.Pattern;

/** Bullets that explain the words of a scheme such as {@code {field_1: value_1, ..., field_n: value_n}}. */
final class SchemeWords {

    private SchemeWords() {}

    /** Whether bullets explain the words of a scheme: none is shown by an example, and one stands where a value goes. */
    static boolean explains(List<BulletKeys.Bullet> bullets, String scheme, ExampleWords shown) {
        return !scheme.isEmpty()
                && bullets.stream().noneMatch(bullet -> shown.names().contains(bullet.key()))
                && bullets.stream()
                        .anyMatch(bullet -> Pattern.compile(":\\s*" + Pattern.quote(bullet.key()) + "(?![\\w\"'])")
                                .matcher(scheme)
                                .find());
    }
}

package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.resolve.json.ShownWords;
import java.util.List;
import java.util.regex.Pattern;

/** Names that a text uses to explain a scheme: {@code {field_1: value_1, ..., field_n: value_n}}. */
final class StandIn {

    private static final Pattern NUMBERED =
            Pattern.compile("[A-Za-z][A-Za-z_]*_[nN]|(?:field|value|key|param|element)_?\\d+|field_name|[A-Z]{1,3}_");

    private StandIn() {}

    /** Whether bullets explain the words of a scheme: none is shown by an example, and one stands where a value goes. */
    static boolean explains(List<BulletKeys.Bullet> bullets, String scheme, ShownWords shown) {
        return !scheme.isEmpty()
                && bullets.stream().noneMatch(bullet -> shown.names().contains(bullet.key()))
                && bullets.stream()
                        .anyMatch(bullet -> Pattern.compile(":\\s*" + Pattern.quote(bullet.key()) + "(?![\\w\"'])")
                                .matcher(scheme)
                                .find());
    }

    /** Whether the name stands for any name or value, and is none itself. */
    static boolean is(String name) {
        return NUMBERED.matcher(name).matches();
    }
}

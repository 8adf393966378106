package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.JavaChange;
import dev.docbind.generator.diff.java.MemberChange;
import dev.docbind.generator.emit.java.api.ApiMember;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes of classes and members as they are reported: below the package of the client, types by their simple names. */
final class JavaTexts {

    private static final Pattern PACKAGE = Pattern.compile("\\b[a-z][a-z0-9_]*\\.(?=[A-Za-z])");
    private static final Comparator<JavaChange> ORDER = Comparator.comparing(JavaChange::effect)
            .thenComparing(JavaChange::type)
            .thenComparing(JavaChange::member);

    private final String packagePrefix;
    private final KeptMembers kept;

    JavaTexts(String packageName, KeptMembers kept) {
        this.packagePrefix = packageName + ".";
        this.kept = kept;
    }

    List<JavaChange> of(List<MemberChange> changes) {
        return changes.stream().map(this::of).sorted(ORDER).toList();
    }

    private JavaChange of(MemberChange change) {
        String type = change.type().startsWith(packagePrefix)
                ? change.type().substring(packagePrefix.length())
                : change.type();
        if (change.isOfType()) {
            boolean isNew = change.effect() == Effect.ADDS;
            return new JavaChange(
                    change.effect(),
                    type,
                    "",
                    isNew ? null : simple(type),
                    isNew ? simple(type) : change.text(),
                    kept.keeps(change));
        }
        ApiMember before = change.before();
        ApiMember after = change.after();
        ApiMember member = before == null ? after : before;
        return new JavaChange(
                change.effect(),
                type,
                member == null ? "" : member.key(),
                text(type, before, after),
                text(type, after, before),
                kept.keeps(change));
    }

    private static @Nullable String text(String owner, @Nullable ApiMember member, @Nullable ApiMember other) {
        if (member == null) {
            return null;
        }
        String value = other != null && member.differsInValueFrom(other) ? " = " + member.value() : "";
        return text(owner, member) + value;
    }

    private static String text(String owner, ApiMember member) {
        return switch (member.kind()) {
            case CONSTRUCTOR -> simple("new " + member.key().substring("new".length()));
            case CONSTANT ->
                simple(member.type()).equals(simple(owner))
                        ? member.name()
                        : simple(member.type() + " " + member.name());
            case METHOD -> simple(member.type() + " " + member.key());
        };
    }

    /** {@code java.util.List<a.b.Deal>} as {@code List<Deal>}. */
    static String simple(String types) {
        return PACKAGE.matcher(types).replaceAll("");
    }
}

package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What a fragment calls the result of a call, and one entry of it where there are many.
 *
 * @param whole the result
 * @param entry one of its entries
 */
record ResultName(String whole, String entry) {

    private static final ResultName PLAIN = new ResultName("result", "item");
    private static final ResultName OTHER = new ResultName("answer", "entry");

    /** The names for a result, where the call takes none of them. */
    static ResultName of(MappedType result, String call) {
        return of(result, call, Set.of());
    }

    /** The names for a result of one call among others, where neither that nor those take any of them. */
    static ResultName of(MappedType result, String call, Set<String> taken) {
        RecordPlan record = result.record();
        ResultName thing = record != null && record.isShared() ? of(record.type(), result.container()) : PLAIN;
        return Stream.of(thing, PLAIN, OTHER)
                .filter(names -> names.isFree(call) && !taken.contains(names.whole) && !taken.contains(names.entry))
                .findFirst()
                .orElseGet(() -> new ResultName(OTHER.whole + taken.size(), OTHER.entry + taken.size()));
    }

    /** A type that methods share is called after what it is. */
    private static ResultName of(ClassName type, Container container) {
        String simple = type.simpleName();
        if (simple.endsWith("Item") || simple.endsWith("Result") || simple.endsWith("Value")) {
            return PLAIN;
        }
        String one = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        if (SourceVersion.isKeyword(one)) {
            return PLAIN;
        }
        String many = plural(one);
        return container == Container.ONE || many.equals(one)
                ? new ResultName(container == Container.ONE ? one : PLAIN.whole, one)
                : new ResultName(many, one);
    }

    private static String plural(String one) {
        if (one.endsWith("s") || one.endsWith("x") || one.endsWith("ch")) {
            return one.endsWith("ss") || one.endsWith("x") || one.endsWith("ch") ? one + "es" : one;
        }
        boolean y = one.endsWith("y") && one.length() > 1 && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0;
        return y ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    private boolean isFree(String call) {
        return isFree(whole, call) && isFree(entry, call);
    }

    /** The parameter of a lambda takes its name from the whole statement. */
    private static boolean isFree(String name, String call) {
        return !name.equals("b24")
                && !Pattern.compile("\\b" + Pattern.quote(name) + " ->")
                        .matcher(call)
                        .find();
    }
}

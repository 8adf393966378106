package dev.docbind.generator.emit.java.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What one word of the documentation becomes in Java: a segment of a package, a method, a class, a component, a constant.
 * Names that must differ from others are the concern of {@link NameScope}; {@code docs/naming.md} has all rules. An escaped
 * name ends with {@code _}, and a name that starts with a digit gets {@code _} before it. No other rule makes such names, so
 * an escaped name never equals another name.
 */
public final class JavaNames {

    private static final int LONGEST = 60;
    private static final int LONGEST_CONSTANT = 80;
    private static final String VALUE = "VALUE";
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** Methods that every class has and that no component, accessor or setter may hide. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** What generated records and builders declare themselves. */
    private static final Set<String> RECORD_METHODS =
            Set.of("additional", "build", "buildUnchecked", "builder", "toBuilder", "toFields", "with");

    private JavaNames() {}

    /** The part of a package that a segment of a method's name makes: lower case. */
    static String packageSegment(String segment) {
        String lower = Transliteration.of(segment).toLowerCase(Locale.ROOT).replace(' ', '_');
        String kept = lower.isEmpty() ? "_" : lower;
        String letterFirst = startsWithDigit(kept) ? "_" + kept : kept;
        boolean escaped =
                isKeyword(kept) || kept.endsWith("_") || DEVICE.matcher(kept).matches();
        return escaped ? letterFirst + "_" : letterFirst;
    }

    /** The method that a segment of a method's name makes on the facade or a namespace class, whatever the segment's case. */
    static String accessor(String segment) {
        String camel = identifier(NameWords.withoutCase(segment).camel(), "method");
        return isKeyword(camel) || OBJECT_METHODS.contains(camel) || camel.endsWith("Api") ? camel + "_" : camel;
    }

    /** The part of a class name that segments of a method's name make, whatever their case. */
    public static String stem(List<String> segments) {
        StringBuilder stem = new StringBuilder();
        segments.forEach(segment -> stem.append(NameWords.withoutCase(segment).pascal()));
        return identifier(stem.toString(), "Method");
    }

    /** The record component and the setter of a field. */
    public static String component(String wireName) {
        String camel = identifier(NameWords.of(wireName).upTo(LONGEST).camel(), "field");
        boolean taken = isKeyword(camel) || OBJECT_METHODS.contains(camel) || RECORD_METHODS.contains(camel);
        return taken ? camel + "_" : camel;
    }

    /** The type that a structured field makes inside its request or response. */
    public static String nestedType(String wireName, String suffix) {
        return type(wireName, suffix, "Record");
    }

    /** The class that a closed list of values makes inside its request or response. */
    public static String valueType(String wireName, String suffix) {
        return type(wireName, suffix, "Value");
    }

    /** The class that words of a method's name make, in a file of its own; what it would hide is the caller's concern. */
    static String thing(NameWords words) {
        return identifier(words.upTo(LONGEST).pascal(), "Field");
    }

    private static String type(String wireName, String suffix, String escape) {
        String pascal = thing(NameWords.of(wireName)) + suffix;
        return TakenTypes.contains(pascal) ? pascal + escape : pascal;
    }

    /** The constant of one value of a closed list: {@code VALUE_2} where its words begin with a digit. */
    public static String constant(String value) {
        String name = constant(NameWords.of(value), value.isEmpty() ? "EMPTY" : VALUE);
        boolean minus = value.startsWith("-") && name.startsWith("_");
        return name.startsWith("_") ? VALUE + (minus ? "_MINUS" : "") + name : name;
    }

    /** A constant of those words; the fallback serves where there are none. */
    public static String constant(NameWords words, String fallback) {
        String upper = identifier(words.upTo(LONGEST_CONSTANT).upper(), fallback);
        return upper.equals("OTHER") ? "OTHER_" : upper;
    }

    private static String identifier(String name, String fallback) {
        if (name.isEmpty()) {
            return fallback;
        }
        return startsWithDigit(name) ? "_" + name : name;
    }

    private static boolean startsWithDigit(String name) {
        return Character.isDigit(name.charAt(0));
    }

    private static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || name.equals("yield");
    }
}

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
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** Methods that every class has and that no component, accessor or setter may hide. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** What generated records and builders declare themselves. */
    private static final Set<String> RECORD_METHODS =
            Set.of("additional", "build", "buildUnchecked", "builder", "toBuilder", "with");

    /** Names of {@code java.lang} and of imports that a nested type must not hide. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "arrays",
            "bigdecimal",
            "boolean",
            "builder",
            "byte",
            "character",
            "class",
            "consumer",
            "copies",
            "deprecated",
            "double",
            "enum",
            "error",
            "errormatcher",
            "exception",
            "fieldname",
            "filecontent",
            "filter",
            "float",
            "integer",
            "iterable",
            "jsonanygetter",
            "jsonanysetter",
            "jsoncreator",
            "jsonformat",
            "jsonproperty",
            "jsonpropertyorder",
            "jsonvalue",
            "known",
            "linkedhashmap",
            "list",
            "localdatetime",
            "localdate",
            "long",
            "map",
            "math",
            "methodref",
            "missingparameterexception",
            "module",
            "nullable",
            "number",
            "object",
            "objects",
            "offsetdatetime",
            "order",
            "override",
            "package",
            "process",
            "record",
            "requiredparameters",
            "responsetime",
            "restversion",
            "runtime",
            "safevarargs",
            "short",
            "string",
            "suppresswarnings",
            "system",
            "thread",
            "throwable",
            "void");

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

    private static String type(String wireName, String suffix, String escape) {
        String pascal = identifier(NameWords.of(wireName).upTo(LONGEST).pascal(), "Field") + suffix;
        return TAKEN_TYPES.contains(pascal.toLowerCase(Locale.ROOT)) ? pascal + escape : pascal;
    }

    /** The constant of one value of a closed list. */
    public static String constant(String value) {
        return constant(NameWords.of(value), value.isEmpty() ? "EMPTY" : "VALUE");
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

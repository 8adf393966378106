package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the methods of a client are, for Javadoc that names them. */
public final class MethodLinks {

    /** No client: nothing is linked. */
    public static final MethodLinks NONE = new MethodLinks(Map.of(), Map.of(), Map.of());

    /** Names that are no words of a text as well, and that no comment could mistake for anything else. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*+(?:\\.\\w++)++");

    /** What the classes of namespaces call their field. A reference without parameters would mean the field. */
    private static final String FIELD = "client";

    private static final String PAGE = ".md";
    private static final char LOOKUP_NAME = '2';
    private static final char LOOKUP_NAME_3 = '3';
    private static final char LOOKUP_VERSION = 'v';
    private static final char LOOKUP_PAGE = 'p';
    private static final int VERSION_2 = 2;
    private static final int VERSION_3 = 3;

    private final Map<String, String> references;
    private final Map<String, String> references3;
    private final Map<String, List<MethodNames>> pages;

    private MethodLinks(
            Map<String, String> references, Map<String, String> references3, Map<String, List<MethodNames>> pages) {
        this.references = references;
        this.references3 = references3;
        this.pages = pages;
    }

    /**
     * Links to methods.
     *
     * @param root the package of the client's facade
     * @param methods the methods that the client has; of two that have one name, the one of the version that the text is about is
     *     linked
     */
    public static MethodLinks of(String root, List<MethodNames> methods) {
        Map<String, String> references = new HashMap<>();
        Map<String, String> references3 = new HashMap<>();
        Map<String, List<MethodNames>> pages = new HashMap<>();
        for (MethodNames names : methods) {
            String name = names.method().name();
            if (NAME.matcher(name).matches()) {
                Map<String, String> version = names.method().rest() == VERSION_3 ? references3 : references;
                version.putIfAbsent(name.toLowerCase(Locale.ROOT), reference(root, names));
                pages.computeIfAbsent(names.method().page(), key -> new ArrayList<>())
                        .add(names);
            }
        }
        return new MethodLinks(references, references3, pages);
    }

    private static String reference(String root, MethodNames names) {
        ClassName request = names.request();
        List<String> below =
                List.of(request.packageName().substring(root.length()).split("\\.", -1));
        String type = below.size() == 1 ? "Bitrix24" : MethodNames.namespaceClass(below.subList(1, below.size()));
        String parameters = names.name().equals(FIELD) ? "(" + request.canonicalName() + ")" : "";
        return request.packageName() + "." + type + "#" + names.name() + parameters;
    }

    /**
     * A Javadoc link with a method's name as its text, in the page's spelling.
     *
     * @param rest the version of the API that the text is about; where that has no such method, the other's is linked
     * @return null where the client has no such method
     */
    public @Nullable String to(String name, int rest) {
        String reference = reference(name, rest);
        return reference == null ? null : "{@link " + reference + " " + name + "}";
    }

    private @Nullable String reference(String name, int rest) {
        String key = name.toLowerCase(Locale.ROOT);
        String own = (rest == VERSION_3 ? references3 : references).get(key);
        return own == null ? (rest == VERSION_3 ? references : references3).get(key) : own;
    }

    /** The version of the API that a page is about: 3 where its methods are of REST 3.0, else 2. */
    public int restOf(String page) {
        List<MethodNames> methods = pages.getOrDefault(page, List.of());
        boolean third = !methods.isEmpty()
                && methods.stream().allMatch(names -> names.method().rest() == VERSION_3);
        return third ? VERSION_3 : VERSION_2;
    }

    /**
     * A Javadoc link to the one method of a page.
     *
     * @param from the page that has the link
     * @param target the address that the link has there
     * @param words the text of the link, safe in Javadoc; where it is blank, the method's name is the text
     * @return null where the address is no page of the documentation, is a place inside one, or is one that has no or several methods
     */
    public @Nullable String toPage(String from, String target, String words) {
        if (!target.endsWith(PAGE)) {
            return null;
        }
        List<MethodNames> methods = pages.getOrDefault(resolved(from, target), List.of());
        if (methods.size() != 1) {
            return null;
        }
        String name = methods.get(0).method().name();
        int rest = methods.get(0).method().rest();
        return words.isBlank() ? to(name, rest) : "{@linkplain " + reference(name, rest) + " " + words.strip() + "}";
    }

    /** Whether a text may be the name of a method that is linked. */
    static boolean mayName(String text) {
        return text.indexOf('.') > 0;
    }

    /** Whether an address may be a page. */
    static boolean mayBePage(String target) {
        return target.endsWith(PAGE);
    }

    /** What {@link #to} looks for, as {@link #find} takes it. */
    static String lookupOfName(String name, int rest) {
        return (rest == VERSION_3 ? LOOKUP_NAME_3 : LOOKUP_NAME) + name.toLowerCase(Locale.ROOT);
    }

    /** What {@link #restOf} looks for. */
    static String lookupOfVersion(String page) {
        return LOOKUP_VERSION + page;
    }

    /** What {@link #toPage} looks for. */
    static String lookupOfPage(String from, String target) {
        return LOOKUP_PAGE + resolved(from, target);
    }

    /** What is found: equal texts make equal links. */
    public String find(String lookup) {
        String wanted = lookup.substring(1);
        return switch (lookup.charAt(0)) {
            case LOOKUP_NAME -> String.valueOf(reference(wanted, VERSION_2));
            case LOOKUP_NAME_3 -> String.valueOf(reference(wanted, VERSION_3));
            case LOOKUP_VERSION -> String.valueOf(restOf(wanted));
            default -> only(pages.getOrDefault(wanted, List.of()));
        };
    }

    private String only(List<MethodNames> methods) {
        if (methods.size() != 1) {
            return "";
        }
        Method method = methods.get(0).method();
        return method.name() + " " + reference(method.name(), method.rest());
    }

    private static String resolved(String from, String target) {
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/", -1)));
        parts.removeLast();
        for (String part : target.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}

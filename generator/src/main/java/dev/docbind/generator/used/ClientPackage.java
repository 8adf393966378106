package dev.docbind.generator.used;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The package of a generated client, and what the names of its classes say: the rules of {@code docs/naming.md}, read backwards.
 *
 * @param name the package of the facade, with slashes
 */
record ClientPackage(String name) {

    static final String FACADE = "Bitrix24";
    static final String RUNTIME = "dev/docbind/runtime/";

    static final String NAMESPACE_CLASS = "Api";
    private static final String REST_3 = "v3";

    /** The package of the client that a reference proves. */
    static Optional<ClientPackage> provedBy(Member member) {
        String simple = member.ownerSimpleName();
        String within = member.ownerPackage();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        if (simple.equals(FACADE)) {
            boolean runtime = member.descriptor().contains("L" + RUNTIME);
            return runtime || isNamespace(member.type()) ? Optional.of(new ClientPackage(within)) : Optional.empty();
        }
        return simple.endsWith(NAMESPACE_CLASS) && member.gives(RUNTIME) ? around(within, simple) : Optional.empty();
    }

    private static boolean isNamespace(String type) {
        return type.endsWith(NAMESPACE_CLASS + ";");
    }

    /** The class of a namespace is called as all segments from the client's package on, which tells where that package ends. */
    private static Optional<ClientPackage> around(String within, String simple) {
        List<String> parts = List.of(within.split("/", -1));
        String stem = plain(withoutEnd(simple, NAMESPACE_CLASS));
        for (int depth = 1; depth < parts.size(); depth++) {
            int root = parts.size() - depth;
            if (plain(String.join("", parts.subList(root, parts.size()))).equals(stem)) {
                return Optional.of(new ClientPackage(String.join("/", parts.subList(0, root))));
            }
        }
        return Optional.empty();
    }

    /** Whether a class stands in this package or below it. */
    boolean holds(String binaryName) {
        String within = Member.packageOf(binaryName);
        return within.equals(name) || within.startsWith(name + "/");
    }

    boolean isFacade(String binaryName) {
        return binaryName.equals(name + "/" + FACADE);
    }

    /** Whether a class is that of a namespace of this client. */
    boolean isNamespaceClass(String binaryName) {
        String simple = binaryName.substring(binaryName.lastIndexOf('/') + 1);
        return holds(binaryName)
                && simple.endsWith(NAMESPACE_CLASS)
                && plain(String.join("", parts(binaryName))).equals(plain(withoutEnd(simple, NAMESPACE_CLASS)));
    }

    /** The name of a method that a namespace's class or the facade has. */
    String ofCall(Member call, String javaName) {
        return join(namespace(call.owner()), word(javaName));
    }

    /** The name of the method whose request, or whose enum of errors, a class is. */
    String ofClass(Member member, String suffix) {
        List<String> namespace = namespace(member.owner());
        String stem = withoutEnd(member.ownerSimpleName(), suffix);
        return join(namespace, decapitalized(namespace.isEmpty() ? stem : withoutSegment(stem, lastOf(namespace))));
    }

    /** The class is called as the last two segments. */
    private static String withoutSegment(String stem, String segment) {
        String letters = plain(segment);
        int taken = 0;
        int end = 0;
        while (end < stem.length() && taken < letters.length()) {
            if (stem.charAt(end) != '_') {
                if (Character.toLowerCase(stem.charAt(end)) != letters.charAt(taken)) {
                    return stem;
                }
                taken++;
            }
            end++;
        }
        return end < stem.length() ? stem.substring(end) : stem;
    }

    private List<String> namespace(String binaryName) {
        List<String> parts = parts(binaryName);
        List<String> own = !parts.isEmpty() && parts.get(0).equals(REST_3) ? parts.subList(1, parts.size()) : parts;
        return own.stream().map(ClientPackage::word).toList();
    }

    private List<String> parts(String binaryName) {
        String within = Member.packageOf(binaryName);
        if (within.equals(name)) {
            return List.of();
        }
        return Arrays.asList(within.substring(name.length() + 1).split("/", -1));
    }

    /** A segment without what makes it a name of Java: {@code enum_}, {@code _2fa}. */
    private static String word(String javaName) {
        String word = withoutEnd(javaName, "_");
        boolean digit = word.length() > 1 && word.charAt(0) == '_' && Character.isDigit(word.charAt(1));
        return digit ? word.substring(1) : word;
    }

    /** The letters and digits alone, by which names are compared. */
    static String plain(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    static String withoutEnd(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    private static String decapitalized(String word) {
        String letters = word(word);
        return letters.substring(0, Math.min(1, letters.length())).toLowerCase(Locale.ROOT)
                + letters.substring(Math.min(1, letters.length()));
    }

    private static String lastOf(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    private static String join(List<String> namespace, String last) {
        return namespace.isEmpty() ? last : String.join(".", namespace) + "." + last;
    }
}

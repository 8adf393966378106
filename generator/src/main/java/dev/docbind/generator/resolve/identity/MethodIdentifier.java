package dev.docbind.generator.resolve.identity;

import dev.docbind.generator.resolve.example.CurlCommand;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which method a page documents: the title names it and the file's name or an example confirms it, or the file's
 * name spells the method that the shell examples call.
 */
public final class MethodIdentifier {

    /** The method of a page, empty where the page documents none. */
    public Optional<MethodId> identify(String path, Outline outline, PageCalls calls) {
        String title = outline.title() == null ? "" : outline.title().text().plain();
        String file = PageCalls.squeezed(fileName(path));
        for (String name : TitleName.candidates(title)) {
            if (confirmed(name, file, calls)) {
                return Optional.of(id(name, calls));
            }
        }
        for (String word : TitleName.lastWord(title)) {
            if (isWholeFile(word, file) && calls.contains(word)) {
                return Optional.of(id(word, calls));
            }
        }
        return byFileName(file, outline, calls);
    }

    private static boolean isWholeFile(String word, String file) {
        return PageCalls.squeezed(word).equals(file);
    }

    private static boolean confirmed(String name, String file, PageCalls calls) {
        return PageCalls.squeezed(name).equals(file) || calls.contains(name);
    }

    private static Optional<MethodId> byFileName(String file, Outline outline, PageCalls calls) {
        return calls.curl().stream()
                .map(CurlCommand::method)
                .filter(method -> describesCall(outline) && spells(file, method))
                .findFirst()
                .map(method -> new MethodId(method, calls.restOf(method), ""));
    }

    /** Whether the name of a page's file spells a method. */
    static boolean isFileOf(String path, String method) {
        return spells(PageCalls.squeezed(fileName(path)), method);
    }

    private static boolean spells(String file, String method) {
        String squeezed = PageCalls.squeezed(method);
        return file.equals(squeezed) || file.equals(squeezed + "restv3") || file.equals(squeezed + "v3");
    }

    /** Whether a page has a section that only method pages have. */
    public static boolean describesCall(Outline outline) {
        return outline.all().stream()
                .anyMatch(section -> section.kind() == SectionKind.PARAMETERS
                        || section.kind().answers());
    }

    private static MethodId id(String written, PageCalls calls) {
        List<String> spellings =
                calls.names().filter(written::equalsIgnoreCase).distinct().toList();
        String name = spellings.size() == 1 ? spellings.get(0) : written;
        return new MethodId(name, calls.restOf(written), written);
    }

    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}

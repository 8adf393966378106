package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How often the rules of {@code docs/naming.md} had to change a name, counted in the emitted sources. */
final class NameFigures {

    private static final Pattern COMPONENT = Pattern.compile(
            "(?m)^ {8,}(?:@JsonProperty\\(.*\\) )?@Nullable .*[> ?](\\w+)[,)]$|^    private @Nullable [^=]* (\\w+);$");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^ *public (?:static |final |sealed )*(?:record|class|enum|interface) (\\w+)");
    private static final Pattern VALUE = Pattern.compile("(?m)^ +public static final (\\w+) (\\w+) = new \\1\\(");
    private static final Pattern ERROR = Pattern.compile("(?m)^    ([A-Z][A-Z0-9_]*)\\(\".*[,;]$");

    private static final Pattern ESCAPED = Pattern.compile("_\\w*|\\w*_");
    private static final Pattern REPEATED = Pattern.compile("\\w*_\\d+");
    private static final Pattern MOVED = Pattern.compile("\\w*(?:Record|Value)");

    private final List<String> components = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    NameFigures(List<GeneratedFile> files) {
        for (GeneratedFile file : files) {
            collect(COMPONENT, file.text(), components);
            collect(TYPE, file.text(), types);
            collect(VALUE, file.text(), values);
            if (file.path().endsWith("Error.java")) {
                collect(ERROR, file.text(), errors);
            }
        }
    }

    private static void collect(Pattern pattern, String text, List<String> names) {
        pattern.matcher(text).results().forEach(found -> {
            String last = found.group(found.groupCount());
            names.add(last == null ? found.group(1) : last);
        });
    }

    /** A line for each kind of name. */
    String report() {
        return line("components", components)
                + line("classes, records, enums", types)
                + line("constants of errors", errors)
                + line("constants of values", values);
    }

    private static String line(String kind, List<String> names) {
        return "names: " + kind + " " + names.size() + ", escaped " + count(ESCAPED, names) + ", repeated at most "
                + count(REPEATED, names) + ", moved at most " + count(MOVED, names) + "\n";
    }

    private static long count(Pattern pattern, List<String> names) {
        return names.stream().filter(name -> pattern.matcher(name).matches()).count();
    }
}

package dev.docbind.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The floor of any reading: all pages read from the disk and parsed by commonmark-java as it comes; see {@code .ci/benchmark}. */
final class BareParse {

    private BareParse() {}

    /**
     * Parses all pages.
     *
     * @param arguments the folder of the documentation
     */
    public static void main(String[] arguments) throws IOException {
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        int blocks = 0;
        for (Path page : pages(Path.of(arguments[0]))) {
            for (Node node = parser.parse(Files.readString(page)).getFirstChild();
                    node != null;
                    node = node.getNext()) {
                blocks++;
            }
        }
        System.out.println(blocks + " blocks");
    }

    private static List<Path> pages(Path docs) throws IOException {
        try (Stream<Path> files = Files.walk(docs)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}

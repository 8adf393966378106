package dev.docbind.generator.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No pattern reads the characters of a text more often where the text is longer, whatever the text repeats. */
class LinearPatternsTest {

    private static final int SMALL = 400;
    /** Four times the text takes four times the reads; a square would take sixteen times as many. */
    private static final double MOST = 6;
    /** Reads of a character that need no thought, however they grow. */
    private static final long FEW = 80;

    private static final int LONG = 3_000;
    private static final int MOST_LITERALS = 25;

    private static final List<String> ATOMS = List.of(
            " ",
            "\t",
            "\n",
            "a",
            "A",
            "1",
            "_",
            ".",
            "*",
            "`",
            "(",
            ")",
            "[",
            "]",
            "<",
            "'",
            "\"",
            ",",
            "-",
            ":",
            ";",
            "#",
            "{",
            "|",
            "\\",
            "/",
            "ж",
            "Ж",
            "\u00a0",
            "a.",
            "a ",
            " a",
            "a,",
            "`a`",
            "`a`,",
            "`a` ",
            "(a",
            "[a](",
            "[a](#a) ",
            "'a",
            "\"a",
            "a_",
            "A_",
            "Aa",
            "1.",
            ". ",
            " \n",
            "\\\n",
            "||",
            "| ",
            "a\n",
            ", ",
            "a: ",
            "a|",
            "{a",
            "<a",
            "**",
            "[]",
            "-1",
            "...",
            "a[].",
            "http://a",
            "** ",
            "*a");

    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}_]{2,}");

    static Stream<PagePattern> patterns() throws IOException, URISyntaxException, ReflectiveOperationException {
        return PagePattern.all().stream();
    }

    @Test
    void thePatternsAreFound() throws IOException, URISyntaxException, ReflectiveOperationException {
        assertThat(PagePattern.all()).hasSizeGreaterThan(120);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void readsGrowAsTheTextDoes(PagePattern pattern) {
        List<String> square = new ArrayList<>();
        for (String atom : atoms(pattern.pattern().pattern())) {
            for (String begin : begins(pattern.pattern().pattern(), atom)) {
                long once = reads(pattern, begin, atom, SMALL / 4);
                long more = reads(pattern, begin, atom, SMALL);
                if (more > MOST * once && more > FEW * (begin.length() + (long) SMALL * atom.length())) {
                    square.add("'" + begin + "' and then '" + atom + "': " + once + " and " + more);
                }
            }
        }
        assertThat(square).as(pattern.pattern().pattern()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aLongTextOverflowsNoStack(PagePattern pattern) {
        for (String atom : ATOMS) {
            for (String begin : List.of("", "a", "`", "\"")) {
                try {
                    pattern.apply(new CountedText(begin + atom.repeat(LONG)));
                } catch (CountedText.TooManyReads e) {
                    // the other test says so
                }
            }
        }
    }

    private static long reads(PagePattern pattern, String begin, String atom, int times) {
        CountedText text = new CountedText(begin + atom.repeat(times) + "\u0001");
        try {
            pattern.apply(text);
        } catch (CountedText.TooManyReads e) {
            // it counts what it counts
        }
        return text.reads();
    }

    private static Set<String> atoms(String regex) {
        Set<String> atoms = new LinkedHashSet<>(ATOMS);
        literals(regex).forEach(word -> {
            atoms.add(word + " ");
            atoms.add(word + ":");
        });
        return atoms;
    }

    private static Set<String> begins(String regex, String atom) {
        Set<String> begins = new LinkedHashSet<>(List.of("", "a", "`", "\""));
        if (atom.length() == 1) {
            begins.addAll(literals(regex));
        }
        return begins;
    }

    private static List<String> literals(String regex) {
        String plain = regex.replaceAll("\\\\[pP]\\{\\w+}|\\\\.|\\(\\?\\w+\\)", " ");
        return LITERAL.matcher(plain)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_LITERALS)
                .toList();
    }
}

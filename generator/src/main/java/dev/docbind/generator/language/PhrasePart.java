package dev.docbind.generator.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A part of a phrase. */
sealed interface PhrasePart {

    /**
     * Its regular expression.
     *
     * @param gap the regular expression of a space
     */
    String regex(String gap);

    /** Texts in lower case, one of which stands wherever the part matches; none where it may match without any. */
    List<String> hints();

    /** Letters, digits, marks and spaces as they are. */
    record Text(String text) implements PhrasePart {

        @Override
        public String regex(String gap) {
            return text.replace(".", "\\.").replace(" ", gap);
        }

        @Override
        public List<String> hints() {
            return text.isBlank() ? List.of() : List.of(text.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** What is left open. */
    record Open(String regex) implements PhrasePart {

        @Override
        public String regex(String gap) {
            return regex;
        }

        @Override
        public List<String> hints() {
            return List.of();
        }
    }

    /** A part that may be missing. */
    record Optional(PhrasePart part) implements PhrasePart {

        @Override
        public String regex(String gap) {
            return "(?:" + part.regex(gap) + ")?";
        }

        @Override
        public List<String> hints() {
            return List.of();
        }
    }

    /** One of several parts. */
    record Choice(List<PhrasePart> parts) implements PhrasePart {

        @Override
        public String regex(String gap) {
            return parts.stream().map(part -> part.regex(gap)).collect(Collectors.joining("|", "(?:", ")"));
        }

        @Override
        public List<String> hints() {
            boolean all = parts.stream().noneMatch(part -> part.hints().isEmpty());
            return all ? parts.stream().flatMap(part -> part.hints().stream()).toList() : List.of();
        }
    }

    /** One part after the other. */
    record Sequence(List<PhrasePart> parts) implements PhrasePart {

        @Override
        public String regex(String gap) {
            return parts.stream().map(part -> part.regex(gap)).collect(Collectors.joining());
        }

        /** Those of the part whose shortest hint is longest: it stands in the fewest texts. */
        @Override
        public List<String> hints() {
            List<String> best = List.of();
            for (PhrasePart part : parts) {
                best = shortest(part.hints()) > shortest(best) ? part.hints() : best;
            }
            return best;
        }

        private static int shortest(List<String> hints) {
            return hints.stream().mapToInt(String::length).min().orElse(0);
        }
    }
}

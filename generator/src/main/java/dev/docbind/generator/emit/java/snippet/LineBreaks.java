package dev.docbind.generator.emit.java.snippet;

import java.util.ArrayList;
import java.util.List;

/** Breaks the lines of a fragment that are too long: before the calls of a chain, or between arguments. */
final class LineBreaks {

    private static final int WIDTH = 110;
    private static final String FURTHER = "        ";
    private static final String CLIENT = "b24.";
    private static final String ASSIGNED = " = b24.";

    private LineBreaks() {}

    /** The lines for a line. */
    static List<String> in(String line) {
        return line.length() <= WIDTH
                ? List.of(line)
                : broken(line, pieces(line, indentation(line).length()));
    }

    private static List<String> broken(String line, List<String> pieces) {
        if (pieces.size() == 1) {
            return pieces;
        }
        String indentation = indentation(line) + FURTHER;
        String first = pieces.get(0);
        List<String> lines =
                new ArrayList<>(first.length() > WIDTH ? broken(first, assignment(first)) : List.of(first));
        pieces.subList(1, pieces.size()).stream()
                .filter(piece -> !piece.isBlank())
                .forEach(piece -> lines.addAll(in(indentation + piece.strip())));
        return lines;
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** A line before the call whose result it keeps. */
    private static List<String> assignment(String line) {
        int at = line.indexOf(ASSIGNED) + 2;
        return at < 2 ? List.of(line) : List.of(line.substring(0, at), line.substring(at));
    }

    private static List<String> pieces(String line, int begin) {
        // The accessors that lead to a method stay together.
        List<Place> places = places(line, begin).stream()
                .filter(place -> place.depth() > 0 || (place.depth() == 0 && !line.contains(CLIENT)))
                .toList();
        if (places.isEmpty()) {
            return assignment(line);
        }
        int depth = places.stream().mapToInt(Place::depth).min().orElse(0);
        List<Integer> cuts = new ArrayList<>();
        boolean chain = places.stream().anyMatch(place -> place.depth() == depth && place.call());
        for (Place place : places) {
            if (place.depth() == depth && place.call() == chain) {
                cuts.add(place.at());
            }
        }
        return chain ? cut(line, cuts) : cut(line, filled(line, cuts, begin));
    }

    /** The cuts between which as much as possible stands in each line. */
    private static List<Integer> filled(String line, List<Integer> cuts, int begin) {
        List<Integer> kept = new ArrayList<>();
        int start = 0;
        int last = -1;
        for (int at = 0; at <= cuts.size(); at++) {
            int end = at < cuts.size() ? cuts.get(at) : line.length();
            int indentation = start == 0 ? 0 : begin + FURTHER.length();
            if (end - start + indentation > WIDTH && last > start) {
                kept.add(last);
                start = last;
            }
            last = end;
        }
        return kept;
    }

    private static List<String> cut(String line, List<Integer> cuts) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at : cuts) {
            pieces.add(line.substring(from, at).stripTrailing());
            from = at;
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private static List<Place> places(String line, int begin) {
        List<Place> places = new ArrayList<>();
        int depth = 0;
        for (int at = begin; at < line.length(); at++) {
            char c = line.charAt(at);
            switch (c) {
                case '"' -> at = endOfLiteral(line, at);
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> places.add(new Place(at + 1, depth, false));
                case '.' -> {
                    if (isCall(line, at, begin)) {
                        places.add(new Place(at, depth, true));
                    }
                }
                default -> {
                    // stays in its line
                }
            }
        }
        return places;
    }

    private static int endOfLiteral(String line, int start) {
        int at = start + 1;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Whether a point stands between the calls of a chain, or before the first one of a lambda's. */
    private static boolean isCall(String line, int at, int begin) {
        if (at == begin) {
            return false;
        }
        int start = at;
        while (start > begin && Character.isJavaIdentifierPart(line.charAt(start - 1))) {
            start--;
        }
        return line.charAt(at - 1) == ')' || (start < at && line.startsWith("-> ", start - 3));
    }

    private record Place(int at, int depth, boolean call) {}
}

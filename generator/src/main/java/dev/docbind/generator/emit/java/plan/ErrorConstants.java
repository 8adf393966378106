package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.emit.java.name.JavaNames;
import dev.docbind.generator.emit.java.name.NameScope;
import dev.docbind.generator.emit.java.name.NameWords;
import dev.docbind.generator.model.ErrorRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names the constants of an error enum. A code that is an identifier is the name, with words of the message where rows share
 * the code. Any other code (none, empty, a number, a sentence) is replaced by words of the message, after {@code MESSAGE_} where
 * these words are a code. Rows that say the same are one constant.
 */
public final class ErrorConstants {

    /** An enum with more constants may be too large for its class; the rest arrive as {@code OTHER}. */
    static final int MOST = 1_000;

    private static final int MOST_WORDS = 8;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private final Map<String, Long> rowsByCode;
    private final Set<String> codes;
    private final NameScope names = new NameScope(List.of("OTHER"));

    private ErrorConstants(List<ErrorRow> rows, Set<String> systemCodes) {
        this.codes = new HashSet<>(systemCodes);
        this.codes.addAll(codes(rows));
        this.rowsByCode = rows.stream().collect(Collectors.groupingBy(row -> key(row.code()), Collectors.counting()));
    }

    /** The constants of the rows, in their order. */
    public static List<ErrorConstant> of(List<ErrorRow> rows) {
        return of(rows, Set.of());
    }

    /** The names that belong to the codes of the rows alone, whether or not a row that shares its code has more words. */
    public static Set<String> codes(List<ErrorRow> rows) {
        return rows.stream()
                .filter(ErrorConstants::hasCode)
                .map(row -> constant(NameWords.of(code(row))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The constants of a method's rows, in their order.
     *
     * @param systemCodes the names of the codes that any method may return
     */
    public static List<ErrorConstant> of(List<ErrorRow> rows, Set<String> systemCodes) {
        List<ErrorRow> distinct = distinct(rows);
        ErrorConstants constants = new ErrorConstants(distinct, systemCodes);
        List<ErrorRow> first = distinct.subList(0, Math.min(MOST, distinct.size()));
        Map<ErrorRow, String> names = new HashMap<>();
        // A row with a code takes its name before rows without one do, whatever their order.
        first.stream().filter(ErrorConstants::hasCode).forEach(row -> names.put(row, constants.claim(row)));
        first.stream().filter(row -> !hasCode(row)).forEach(row -> names.put(row, constants.claim(row)));
        return first.stream()
                .map(row -> new ErrorConstant(Objects.requireNonNull(names.get(row)), row))
                .toList();
    }

    private String claim(ErrorRow row) {
        return names.claim(name(row));
    }

    private static boolean hasCode(ErrorRow row) {
        return IDENTIFIER.matcher(code(row)).matches();
    }

    private static String code(ErrorRow row) {
        return row.code() == null ? "" : row.code().strip();
    }

    private static String constant(NameWords words) {
        return JavaNames.constant(words, "CODE");
    }

    /** Rows that differ for whoever catches the error. */
    static List<ErrorRow> distinct(List<ErrorRow> rows) {
        Map<List<@Nullable Object>, ErrorRow> distinct = new LinkedHashMap<>();
        for (ErrorRow row : rows) {
            List<@Nullable Object> key = new ArrayList<>();
            key.add(key(row.code()));
            key.add(row.status());
            key.add(row.message());
            key.add(row.field());
            distinct.putIfAbsent(key, row);
        }
        return List.copyOf(distinct.values());
    }

    private static String key(@Nullable String code) {
        return code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
    }

    private String name(ErrorRow row) {
        String code = code(row);
        if (!hasCode(row)) {
            String name = withoutCode(row, code);
            return codes.contains(name) ? "MESSAGE_" + name : name;
        }
        NameWords words = NameWords.of(code);
        boolean shared = rowsByCode.getOrDefault(key(code), 0L) > 1;
        return constant(shared ? words.and(distinguishing(row)) : words);
    }

    private static String withoutCode(ErrorRow row, String code) {
        NameWords message = distinguishing(row);
        if (!message.isEmpty()) {
            return JavaNames.constant(message, "MESSAGE");
        }
        NameWords words = NameWords.of(code).first(MOST_WORDS);
        boolean sentence = code.chars().anyMatch(Character::isLetter) && !Character.isDigit(code.charAt(0));
        return words.isEmpty()
                ? "EMPTY_CODE"
                : constant(sentence ? words : NameWords.of("code").and(words));
    }

    /** What distinguishes a row from others of the same code: the field of a validation row, or the first words of the message. */
    private static NameWords distinguishing(ErrorRow row) {
        NameWords field = row.field() == null ? new NameWords(List.of()) : NameWords.of(row.field());
        if (!field.isEmpty()) {
            return field.first(MOST_WORDS);
        }
        return row.message() == null
                ? new NameWords(List.of())
                : NameWords.of(row.message()).first(MOST_WORDS);
    }
}

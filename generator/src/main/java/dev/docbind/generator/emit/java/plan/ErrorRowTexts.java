package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.model.ErrorRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of error enums as the runtime reads them: {@code DocumentedRow} there says how they are written. */
public final class ErrorRowTexts {

    /** A constant in a class may have 65,535 bytes. */
    private static final int LONGEST_TEXT = 16_000;

    private static final int LONGEST_CELL = 3_500;

    private ErrorRowTexts() {}

    /**
     * The texts of an enum: in each the lines of its head and of its rows. One is enough unless there are very many rows.
     *
     * @param plan the enum
     * @param holder the package of the class that has the texts
     */
    public static List<List<String>> of(ErrorEnumPlan plan, String holder) {
        String head = name(plan, holder) + "\t" + cell(plan.commonPage());
        List<List<String>> texts = new ArrayList<>();
        List<String> text = new ArrayList<>(List.of(head));
        int length = 0;
        for (ErrorConstant constant : plan.constants()) {
            String row = row(constant.row(), plan.commonPage() == null);
            if (length + row.length() > LONGEST_TEXT && text.size() > 1) {
                texts.add(text);
                text = new ArrayList<>(List.of(head));
                length = 0;
            }
            text.add(row);
            length += row.length();
        }
        texts.add(text);
        return texts;
    }

    /** The lines of the pages that have an enum's rows. */
    public static String lines(ErrorEnumPlan plan, String holder) {
        return plan.constants().stream()
                .map(constant -> String.valueOf(constant.row().location().line()))
                .collect(Collectors.joining(" ", name(plan, holder) + "\t", ""));
    }

    private static String name(ErrorEnumPlan plan, String holder) {
        return plan.type().reflectionName().substring(holder.length() + 1);
    }

    private static String row(ErrorRow row, boolean withPage) {
        String code = row.code() == null ? "" : row.code();
        List<String> cells = new ArrayList<>();
        cells.add(cell(code));
        cells.add(row.status() == null ? "" : row.status().toString());
        cells.add(cell(row.message()));
        boolean otherMessage = !Objects.equals(row.message(), row.sentMessage());
        if (withPage || otherMessage || !code.equals(row.sentCode())) {
            cells.add(cell(row.sentCode()));
        }
        if (withPage || otherMessage) {
            cells.add(cell(row.sentMessage()));
        }
        if (withPage) {
            cells.add(cell(row.location().path()));
        }
        return String.join("\t", cells);
    }

    private static String cell(@Nullable String value) {
        if (value == null) {
            return "\\N";
        }
        String kept = value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) + "…" : value;
        return kept.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}

package dev.docbind.generator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes that somebody makes to one page of a method, drawn at random. */
enum PageMutation {
    /** A field has another name, in its row and in the examples. */
    RENAMED_FIELD {
        @Override
        @Nullable
        String change(String page, Random random) {
            String name = fieldName(page, random);
            return name == null ? null : word(page, name, name + "X");
        }
    },
    /** A row is gone, and its key in the examples. */
    REMOVED_ROW {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult row = draw(ROW, page, random);
            if (row == null) {
                return null;
            }
            String key = "\"" + Pattern.quote(row.group(1)) + "\"\\s*:\\s*(?:\"[^\"\n]*\"|[\\w.]+),?";
            return (page.substring(0, row.start()) + page.substring(row.end())).replaceAll(key, "");
        }
    },
    /** A row is gone, and the examples still have it. */
    REMOVED_ROW_ALONE {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult row = draw(ROW, page, random);
            return row == null ? null : page.substring(0, row.start()) + page.substring(row.end());
        }
    },
    /** A row is there twice, by another name. */
    ADDED_ROW {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult row = draw(ROW, page, random);
            return row == null
                    ? null
                    : page.substring(0, row.end())
                            + row.group().replace("**" + row.group(1), "**" + row.group(1) + "_NEW")
                            + page.substring(row.end());
        }
    },
    /** A row has another type. */
    OTHER_TYPE {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult type = draw(TYPE, page, random);
            String other = TYPES.get(random.nextInt(TYPES.size()));
            return type == null ? null : page.substring(0, type.start(1)) + other + page.substring(type.end(1));
        }
    },
    /** A row has another type, and the examples show none. */
    OTHER_TYPE_WITHOUT_EXAMPLES {
        @Override
        @Nullable
        String change(String page, Random random) {
            String changed = OTHER_TYPE.change(page, random);
            return changed == null ? null : changed.replaceAll("(?s)```json\n.*?```", "");
        }
    },
    /** A star comes or goes. */
    STAR {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult name = draw(NAME, page, random);
            if (name == null) {
                return null;
            }
            String star = name.group(2).isEmpty() ? "*" : "";
            return page.substring(0, name.start(2)) + star + page.substring(name.end(2));
        }
    },
    /** A field becomes a structure with a field inside. */
    NESTED {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult row = draw(ROW, page, random);
            if (row == null) {
                return null;
            }
            String inside = "|| **" + row.group(1) + ".inside**\n`string` | What is inside ||\n";
            return page.substring(0, row.end()) + inside + page.substring(row.end());
        }
    },
    /** A name is written in other letters, everywhere. */
    OTHER_CASE {
        @Override
        @Nullable
        String change(String page, Random random) {
            String name = fieldName(page, random);
            if (name == null) {
                return null;
            }
            char first = name.charAt(0);
            char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
            return word(page, name, other + name.substring(1));
        }
    },
    /** A table is two tables from one row on. */
    SPLIT_TABLE {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult row = draw(ROW, page, random);
            return row == null
                    ? null
                    : page.substring(0, row.start())
                            + "|#\n\n### More\n\n#|\n|| **Name**\n`type` | **Description** ||\n"
                            + page.substring(row.start());
        }
    },
    /** An error has another HTTP status. */
    ERROR_STATUS {
        @Override
        boolean isSeen(DiffReport report) {
            return has(report, Effect.CHANGES_BEHAVIOUR, DiffRule.ERROR_STATUS_CHANGED);
        }

        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult status = draw(STATUS, page, random);
            return status == null ? null : page.substring(0, status.start(1)) + "418" + page.substring(status.end(1));
        }
    },
    /** An error has another code. */
    ERROR_CODE {
        @Override
        boolean isSeen(DiffReport report) {
            return has(report, Effect.CHANGES_BEHAVIOUR, DiffRule.ERROR_SENT_CHANGED)
                    || has(report, Effect.BREAKS_SOURCE, DiffRule.ERROR_REMOVED);
        }

        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult code = draw(Pattern.compile("\\| `([A-Z][A-Z_]{5,})` \\|"), page, random);
            return code == null ? null : word(page, code.group(1), code.group(1) + "_NOW");
        }
    },
    /** A description has more words. */
    DESCRIPTION {
        @Override
        @Nullable
        String change(String page, Random random) {
            MatchResult row = draw(ROW, page, random);
            return row == null
                    ? null
                    : page.substring(0, row.end() - "||\n".length()) + " and so on "
                            + page.substring(row.end() - "||\n".length());
        }
    };

    private static final Pattern ROW = Pattern.compile("(?m)^\\|\\| \\*\\*([\\w.]+)\\*{2,3}[^|]*\\|[^|]*\\|\\|\n");
    static final Pattern STATUS = Pattern.compile("(?m)^\\|\\| `?([45]\\d\\d)`? \\| `?[A-Za-z_0-9]");
    private static final Pattern NAME = Pattern.compile("(?m)^\\|\\| \\*\\*([\\w.]+)\\*\\*(\\*?)");
    private static final Pattern TYPE =
            Pattern.compile("\n\\[?`(string|integer|boolean|array|object|datetime|double|int)`");
    private static final List<String> TYPES =
            List.of("string", "integer", "boolean", "array", "object", "datetime", "double", "string[]", "integer[]");

    /** The page as it is afterwards; null where it has nothing to change in this way. */
    abstract @Nullable String change(String page, Random random);

    /** Whether a report has what the change must give, where that is known. */
    boolean isSeen(DiffReport report) {
        return true;
    }

    private static boolean has(DiffReport report, Effect effect, DiffRule rule) {
        return report.changes().stream().anyMatch(change -> change.effect() == effect && change.rule() == rule);
    }

    private static @Nullable MatchResult draw(Pattern pattern, String page, Random random) {
        List<MatchResult> found =
                new ArrayList<>(pattern.matcher(page).results().toList());
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    private static @Nullable String fieldName(String page, Random random) {
        MatchResult name = draw(NAME, page, random);
        return name == null ? null : name.group(1);
    }

    private static String word(String page, String word, String other) {
        return page.replaceAll("\\b" + Pattern.quote(word) + "\\b", Matcher.quoteReplacement(other));
    }
}

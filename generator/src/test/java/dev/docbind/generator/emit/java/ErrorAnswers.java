package dev.docbind.generator.emit.java;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.error.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The error answers of a documentation through the emitted enums. Which row an answer belongs to is found by letters and digits alone, in another
 * way than the enums find it.
 */
final class ErrorAnswers {

    final List<String> wrong = new ArrayList<>();
    private final Map<String, List<String>> others = new TreeMap<>();
    private final ClassLoader loader;
    private final Emission emission;
    private int answers;
    private final Set<String> systemCodes;
    private int lost;
    private int arrived;
    private int strangers;

    private record Shown(String method, int status, String code, String message, List<FieldProblem> fields) {

        /** Everything that an answer says in words; some have their message in the place of the code. */
        private List<String> texts() {
            List<String> texts = new ArrayList<>(List.of(message, code));
            fields.forEach(problem -> texts.add(problem.message()));
            return texts;
        }
    }

    ErrorAnswers(Spec spec) {
        systemCodes = ErrorConstants.codes(spec.systemErrors());
        emission = new JavaEmitters(CorpusClient.PACKAGE).emit(spec, new Diagnostics());
        List<GeneratedFile> enums = emission.files().stream()
                .filter(file -> file.text().contains(" implements DocumentedError ")
                        || file.path().endsWith("/ErrorRows.java"))
                .toList();
        loader = CompiledSources.part(enums).loader();
        List<Method> methods = spec.methods().stream()
                .filter(method -> !method.errors().isEmpty())
                .toList();
        List<Shown> all =
                methods.stream().flatMap(method -> shown(method).stream()).toList();
        methods.forEach(method -> shown(method).forEach(shown -> check(method, shown)));
        for (int at = 0; at < methods.size(); at++) {
            // Every seventeenth answer of the whole documentation, each method beginning at another one.
            for (int other = at % 17; other < all.size(); other += 17) {
                stranger(methods.get(at), all.get(other));
            }
        }
    }

    /** The share of all error answers that arrive in the constant of their row. */
    double share() {
        return (double) arrived / answers;
    }

    /** The same without the answers that the page shows and does not list. */
    double shareOfListed() {
        return (double) arrived / (arrived + lost);
    }

    String report() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "error answers in the constant of their row: %d of %d, %.2f%%; of those that are listed: %.2f%%;"
                        + " errors of other methods: %d%n",
                arrived,
                answers,
                100 * share(),
                100 * shareOfListed(),
                strangers));
        others.forEach((reason, list) -> {
            text.append("  ").append(list.size()).append(' ').append(reason).append('\n');
            if (Boolean.getBoolean("docbind.corpus.exceptions")) {
                list.forEach(line -> text.append("    ").append(line).append('\n'));
            }
        });
        return text.toString();
    }

    private static List<Shown> shown(Method method) {
        List<Shown> shown = new ArrayList<>();
        for (AnswerExample answer : method.answers()) {
            if (answer.kind() == AnswerExample.Kind.ERROR && answer.json() != null) {
                JsonNode json = JsonMapper.shared().readTree(JsonTree.text(answer.json()));
                JsonNode error = json.path("error");
                int status = answer.status() == null ? 400 : answer.status();
                if (error.isObject()) {
                    shown.add(new Shown(
                            method.name(),
                            status,
                            error.path("code").asString(""),
                            error.path("message").asString(""),
                            error.path("validation")
                                    .valueStream()
                                    .map(problem -> new FieldProblem(
                                            problem.path("field").asString(""),
                                            problem.path("message").asString("")))
                                    .toList()));
                } else if (json.has("error") || json.has("error_description")) {
                    shown.add(new Shown(
                            method.name(),
                            status,
                            error.asString(""),
                            json.path("error_description").asString(""),
                            List.of()));
                }
            }
        }
        return shown;
    }

    private void check(Method method, Shown shown) {
        answers++;
        List<ErrorConstant> listed = ErrorConstants.of(method.errors(), systemCodes);
        List<ErrorConstant> own = own(listed, shown);
        DocumentedError constant = match(method, shown);
        boolean isOther = constant.name().equals("OTHER");
        if (own.size() == 1 && own.get(0).name().equals(constant.name())) {
            arrived++;
        } else if (isOther) {
            lost += own.isEmpty() ? 0 : 1;
            others.computeIfAbsent(reason(own, listed, shown), any -> new ArrayList<>())
                    .add(shown.toString());
        } else if (own.isEmpty() && speaksOf(listed, constant, shown)) {
            arrived++;
            others.computeIfAbsent("(arrived) where only the row's words agree", any -> new ArrayList<>())
                    .add(shown + " as " + constant.code() + " " + constant.message());
        } else if (own.stream().anyMatch(one -> one.name().equals(constant.name()))) {
            arrived++;
        } else {
            wrong.add(shown + " arrives as " + constant.name() + " " + constant.code() + " " + constant.message());
        }
    }

    private static String reason(List<ErrorConstant> own, List<ErrorConstant> listed, Shown shown) {
        if (!own.isEmpty()) {
            return own.size() > 1 ? "several rows say the same" : "a row that is not found";
        }
        boolean code = listed.stream()
                .anyMatch(one -> shown.code.equalsIgnoreCase(one.row().code()));
        return code
                ? "the code is listed more than once, with other messages"
                : "neither the code nor the message is listed";
    }

    /** The rows that an answer can belong to. */
    private static List<ErrorConstant> own(List<ErrorConstant> listed, Shown shown) {
        List<ErrorConstant> byCode = listed.stream()
                .filter(one -> !shown.code.isEmpty()
                        && shown.code.equalsIgnoreCase(one.row().code()))
                .toList();
        if (byCode.size() == 1) {
            return byCode;
        }
        List<ErrorConstant> pool = byCode.isEmpty() ? listed : byCode;
        return pool.stream().filter(one -> says(one.row(), shown)).toList();
    }

    private static boolean says(ErrorRow row, Shown shown) {
        return shown.texts().stream()
                .map(ErrorAnswers::letters)
                .filter(letters -> !letters.isEmpty())
                .anyMatch(letters -> letters.equals(letters(row.message()))
                        || (row.sent().anyCode() && letters.equals(letters(row.code()))));
    }

    /** Whether most words of a documented message are in an answer. */
    private static boolean speaksOf(List<ErrorConstant> listed, DocumentedError constant, Shown shown) {
        String words = " "
                + String.join(" ", shown.texts()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String text = Objects.requireNonNullElse(constant.sentMessage(), "");
        String[] parts = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        long found = java.util.Arrays.stream(parts)
                .filter(part -> words.contains(" " + part + " "))
                .count();
        return listed.stream().anyMatch(one -> one.name().equals(constant.name())) && 2 * found > parts.length;
    }

    private static String letters(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("<br>", "")
                        .replace("\\u003Cbr\\u003E", "")
                        .replace("\\u0022", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", "")
                        .toLowerCase(Locale.ROOT);
    }

    /** An error of another method is this one's only where a row has its code or its text. */
    private void stranger(Method method, Shown shown) {
        List<ErrorConstant> listed = ErrorConstants.of(method.errors(), systemCodes);
        boolean known = listed.stream()
                .anyMatch(one -> says(one.row(), shown)
                        || (!shown.code.isEmpty()
                                && (shown.code.equalsIgnoreCase(one.row().code())
                                        || shown.code.equalsIgnoreCase(
                                                one.row().sent().code()))));
        if (!known) {
            strangers++;
            DocumentedError constant = match(method, shown);
            if (!constant.name().equals("OTHER") && !speaksOf(listed, constant, shown)) {
                wrong.add("of another method: " + shown + " arrives as " + constant.name() + " " + constant.message()
                        + " of " + method.name());
            }
        }
    }

    private DocumentedError match(Method method, Shown shown) {
        ApiException failure = new ApiException(
                method.name(), new ApiError(shown.status, shown.code, shown.message, "", shown.fields), any -> null);
        JavaBinding binding = Objects.requireNonNull(emission.bindings().get(method));
        try {
            return (DocumentedError) loader.loadClass(Objects.requireNonNull(binding.errors()))
                    .getMethod("of", Bitrix24Exception.class)
                    .invoke(null, failure);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.name(), e);
        }
    }
}

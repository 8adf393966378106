package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages that come and go rename nothing on other pages. */
final class Independence {

    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s[\\s*]*\\w+\\.");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

    private Independence() {}

    /** Drops a third of the methods at random, shuffles the others, and compares what is emitted for them. */
    static void check(Spec spec, String packageName, long seed) {
        Random random = new Random(seed);
        List<Method> kept = new ArrayList<>(
                spec.methods().stream().filter(any -> random.nextInt(3) > 0).toList());
        Collections.shuffle(kept, random);
        Emission all = emit(spec, packageName);
        Emission some = emit(spec.with(kept), packageName);
        Map<String, String> before = texts(all);
        Map<String, String> after = texts(some);
        for (Method method : kept) {
            if (isRelated(method, spec.methods())) {
                continue;
            }
            JavaBinding binding = some.bindings().get(method);
            assertThat(binding).as(method.name()).isEqualTo(all.bindings().get(method));
            if (binding != null) {
                classes(binding, packageName).forEach(path -> check(path, after.get(path), before.get(path)));
            }
        }
    }

    /** Comments link methods only where these are in the client. */
    private static void check(String path, @Nullable String after, @Nullable String before) {
        assertThat(before).as(path).isNotNull();
        assertThat(after).as(path).isNotNull();
        boolean linked = LINK.matcher(before).find();
        assertThat(linked ? code(after) : after).as(path).isEqualTo(linked ? code(before) : before);
    }

    private static String code(String source) {
        return COMMENT.matcher(source).replaceAll("");
    }

    /** Whether another method's name is a beginning or a continuation of this one's. */
    private static boolean isRelated(Method method, List<Method> methods) {
        String name = method.name().toLowerCase(Locale.ROOT);
        return methods.stream()
                .map(other -> other.name().toLowerCase(Locale.ROOT))
                .anyMatch(other -> other.startsWith(name + ".") || name.startsWith(other + "."));
    }

    private static List<String> classes(JavaBinding binding, String packageName) {
        String answer = Objects.requireNonNullElse(binding.responseType(), binding.response());
        return Stream.of(
                        Stream.of(binding.request()),
                        AnswerTypeText.parse(answer).names(),
                        Stream.ofNullable(binding.errors()))
                .flatMap(names -> names)
                .filter(name -> name.startsWith(packageName + "."))
                .map(name -> name.replace('.', '/') + ".java")
                .toList();
    }

    private static Map<String, String> texts(Emission emission) {
        return emission.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text));
    }

    private static Emission emit(Spec spec, String packageName) {
        return new JavaEmitters(packageName).emit(spec, new Diagnostics());
    }
}

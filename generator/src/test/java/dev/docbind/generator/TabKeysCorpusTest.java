package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tabs in other languages are no source of the spec, so they are a check of it: keys that they send and the typed request lacks
 * are counted, and may not become more.
 */
class TabKeysCorpusTest {

    /** The most keys that may be missing: {@code start}, in calls that an SDK's tab makes page by page, and all others. */
    private static final int MOST_STARTS = 76;

    private static final int MOST_OTHERS = 44;
    private static final int FEWEST_CALLS = 6500;

    private static final Pattern FENCE =
            Pattern.compile("(?m)^[ \\t]*- ([^\\n]{1,30})\\n\\s*```\\w*\\n(.*?)\\n[ \\t]*```", Pattern.DOTALL);
    /** The name of a method, and the object after it. */
    private static final Pattern CALL =
            Pattern.compile("['\"]([A-Za-z]\\w*(?:\\.\\w+)+)['\"]\\s*,\\s*(?:params\\s*:\\s*)?(?:array\\s*\\(|[\\[{])");
    /** What may stand before the name of a field in a filter. */
    private static final Pattern OPERATOR = Pattern.compile("^[!=<>%@~?*+]+");

    @TempDir
    private Path temporary;

    private final Map<String, JsonNode> things = new HashMap<>();
    private int calls;

    @TestFactory
    Stream<DynamicTest> theTypedRequestHasTheKeysOfTheTabs() throws IOException {
        return CorpusArchives.each("the tabs of the real documentation were NOT read", archive -> true, this::check);
    }

    private void check(Path archive) throws IOException {
        Path docs = CorpusArchives.unpack(archive, temporary);
        Path spec = temporary.resolve(archive.getFileName() + ".json");
        new Generator().generate(GenerationRequest.of(docs).writingSpec(spec));
        calls = 0;
        List<String> missing = new ArrayList<>();
        JsonNode root = JsonMapper.shared().readTree(Files.readString(spec));
        things.clear();
        root.get("things").forEach(thing -> things.put(thing.get("id").asString(), thing));
        for (JsonNode method : root.get("methods")) {
            String page = Files.readString(docs.resolve(method.get("page").asString()));
            missing(page, method).forEach(path -> missing.add(method.get("name").asString() + " " + path));
        }
        long starts = missing.stream().filter(line -> line.endsWith(" start")).count();
        System.out.printf(
                "keys of other tabs: %d calls, %d methods whose request lacks 'start', %d other keys%n",
                calls, starts, missing.size() - starts);
        missing.stream().filter(line -> !line.endsWith(" start")).forEach(line -> System.out.println("  " + line));
        assertThat(calls).isGreaterThan(FEWEST_CALLS);
        assertThat(starts).isLessThanOrEqualTo(MOST_STARTS);
        assertThat(missing.size() - starts).isLessThanOrEqualTo(MOST_OTHERS);
    }

    private Set<String> missing(String page, JsonNode method) {
        Set<String> missing = new TreeSet<>();
        if (method.path("positional").asBoolean()) {
            return missing;
        }
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            if (fence.group(1).contains("cURL")) {
                continue;
            }
            Matcher call = CALL.matcher(fence.group(2));
            while (call.find()) {
                if (call.group(1).equalsIgnoreCase(method.get("name").asString())) {
                    calls++;
                    compare("", CodeKeys.in(fence.group(2), call.end() - 1), fields(method, "parameters"), missing);
                }
            }
        }
        return missing;
    }

    private void compare(String path, Map<?, ?> keys, List<JsonNode> fields, Set<String> missing) {
        if (fields.stream().anyMatch(field -> field.path("map").asBoolean())) {
            return;
        }
        Map<String, JsonNode> known = new HashMap<>();
        for (JsonNode field : fields) {
            known.put(lower(field.get("name").asString()), field);
            known.put(lower(field.path("wireName").asString(field.get("name").asString())), field);
        }
        keys.forEach((key, inside) -> {
            String name = OPERATOR.matcher(key.toString()).replaceFirst("");
            JsonNode field = known.getOrDefault(lower(key.toString()), known.get(lower(name)));
            if (field == null) {
                missing.add(path + key);
            } else if (inside instanceof Map<?, ?> deeper
                    && field.at("/type/kind").asString().equals("object")) {
                inside(path + key + ".", deeper, field, missing);
            }
        });
    }

    /** The fields of a thing are those of all its places, as the typed request has them; the keys of a map are the caller's. */
    private void inside(String path, Map<?, ?> keys, JsonNode field, Set<String> missing) {
        JsonNode thing = things.get(field.path("thing").asString(""));
        if (thing == null) {
            compare(path, keys, fields(field, "fields"), missing);
        } else if (field.at("/type/container").asString().equals("map")) {
            keys.forEach((key, entry) -> {
                if (entry instanceof Map<?, ?> deeper) {
                    compare(path + key + ".", deeper, fields(thing, "fields"), missing);
                }
            });
        } else {
            compare(path, keys, fields(thing, "fields"), missing);
        }
    }

    private static List<JsonNode> fields(JsonNode holder, String documented) {
        List<JsonNode> fields = new ArrayList<>();
        holder.get(documented).forEach(fields::add);
        holder.path("undocumented").forEach(fields::add);
        return fields;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

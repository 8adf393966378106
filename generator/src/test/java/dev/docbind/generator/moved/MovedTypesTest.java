package dev.docbind.generator.moved;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovedTypesTest {

    record GetRequest(@JsonProperty("ID") Long id) {}

    record GetResponse(@JsonProperty("result") Result result, String note) {}

    record Result(@JsonProperty("CREW") List<Sailor> crew) {}

    record Sailor(@JsonProperty("NEXT") Sailor next) {}

    record Boat(@JsonProperty("CREW") List<BoatCrew> crew) {}

    record BoatCrew(@JsonProperty("NAME") String name) {}

    @Test
    void typesAreComparedWhereTheyStandOnTheWire() throws ClassNotFoundException {
        ClientTypes before = client("\"response\": \"%s\"".formatted(GetResponse.class.getName()));
        ClientTypes after = client(
                "\"response\": \"dev.docbind.runtime.Response\", \"responseType\": \"dev.docbind.runtime.Response<%s>\""
                        .formatted(Boat.class.getName()));
        MovedTypes moved = new MovedTypes(before, after);

        String answer = "dev.docbind.runtime.Response<" + Boat.class.getName() + ">";
        assertThat(moved.table())
                .containsExactly(
                        row("response", GetResponse.class, answer),
                        row("response/result", Result.class, Boat.class.getName()),
                        row("response/result/CREW", Sailor.class, BoatCrew.class.getName()),
                        row("response/result/CREW/NEXT", Sailor.class, "-"));
        assertThat(moved.summary()).containsExactly("| `demo` | 4 | 3 | 3 | 0 |");
    }

    private static String row(String path, Class<?> before, String after) {
        return String.join("\t", "demo.get", path, before.getName(), after);
    }

    private static ClientTypes client(String answer) throws ClassNotFoundException {
        String spec = "{\"methods\": [{\"name\": \"demo.get\", \"rest\": 2, \"java\": {\"request\": \"%s\", %s}}]}"
                .formatted(GetRequest.class.getName(), answer);
        return new ClientTypes(JsonValue.parse(spec), MovedTypesTest.class.getClassLoader());
    }
}

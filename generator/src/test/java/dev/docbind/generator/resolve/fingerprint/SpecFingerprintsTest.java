package dev.docbind.generator.resolve.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What of a spec counts as a fact, what as wording, and what for nothing. */
class SpecFingerprintsTest {

    private static final String SPEC = """
            {"systemErrors": [], "methods": [{
              "name": "a.b", "rest": 2, "page": "a.md", "line": 1, "title": "Title",
              "parameters": [{"name": "X", "required": true, "types": ["int"], "line": 7, "thing": "thing.a",
                "values": [{"value": "1", "description": "High"}, {"value": "low", "description": "Low"}]}],
              "errors": [
                {"code": "DENIED", "status": 403, "message": "Denied"},
                {"code": "It is wrong", "status": 400, "message": "Wrong"},
                {"code": "TWICE", "message": "First"}, {"code": "twice", "message": "Second"}],
              "examples": {"requests": [{"line": 9, "text": "{\\"line\\": 3}"}], "answers": []},
              "java": {"request": "pkg.a.BRequest", "call": "a().b"}}],
             "things": [{"id": "thing.a", "places": [{"method": "a.b"}], "fields": [{"name": "Y", "required": false}]}],
             "valueLists": []}
            """;

    @Test
    void placesCountForNothing() {
        same("\"line\": 7", "\"line\": 8");
        same("\"line\": 9", "\"line\": 8");
        same("{\"method\": \"a.b\"}", "{\"method\": \"a.c\"}");
    }

    @Test
    void textsAndExamplesAreWording() {
        wording("Title", "Another title");
        wording("[\"int\"]", "[\"integer\"]");
        wording("\"Low\"", "\"Lower\"");
        wording("\"Denied\"", "\"Refused\"");
        wording("a.md", "b.md");
        wording("\\\"line\\\": 3", "\\\"line\\\": 4");
    }

    @Test
    void whatConstantsAreNamedByIsAFact() {
        facts("\"High\"", "\"Higher\"");
        facts("\"Wrong\"", "\"Not right\"");
        facts("\"Second\"", "\"Third\"");
        facts("\"DENIED\"", "\"REFUSED\"");
    }

    @Test
    void namesTypesAndSharedTypesAreFacts() {
        facts("\"X\"", "\"Z\"");
        facts("\"required\": true", "\"required\": false");
        facts("\"Y\"", "\"Z\"");
        facts("BRequest", "BTwoRequest");
        facts("\"rest\": 2,", "\"rest\": 2, \"unheardOf\": 1,");
    }

    @Test
    void thePackageDoesNotCount() {
        MethodFingerprint other = print(SPEC.replace("pkg.a.", "other.pkg.a."), "other.pkg");
        assertThat(other).isEqualTo(print(SPEC, "pkg"));
    }

    @Test
    void whatIsNoSpecIsRefused() {
        assertThatThrownBy(() -> print("[]", "pkg")).hasMessageStartingWith("it is no spec file");
        assertThatThrownBy(() -> print("{\"methods\": [{}]}", "pkg")).hasMessageContaining("has no name");
        assertThatThrownBy(() -> print("{\"methods\": [", "pkg")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void same(String old, String fresh) {
        assertThat(changed(old, fresh)).isEqualTo(print(SPEC, "pkg"));
    }

    private static void wording(String old, String fresh) {
        assertThat(changed(old, fresh).facts()).isEqualTo(print(SPEC, "pkg").facts());
        assertThat(changed(old, fresh).words()).isNotEqualTo(print(SPEC, "pkg").words());
    }

    private static void facts(String old, String fresh) {
        assertThat(changed(old, fresh).facts()).isNotEqualTo(print(SPEC, "pkg").facts());
    }

    private static MethodFingerprint changed(String old, String fresh) {
        assertThat(SPEC).contains(old);
        return print(SPEC.replace(old, fresh), "pkg");
    }

    private static MethodFingerprint print(String spec, String packageName) {
        byte[] bytes = spec.getBytes(StandardCharsets.UTF_8);
        return SpecFingerprints.of(new ByteArrayInputStream(bytes), packageName)
                .methods()
                .get(0);
    }
}

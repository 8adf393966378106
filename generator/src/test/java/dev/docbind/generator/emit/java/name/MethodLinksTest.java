package dev.docbind.generator.emit.java.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodLinksTest {

    private static Method method(int rest) {
        return Rows.method("demo.task.get", rest, List.of(), List.of(), List.of());
    }

    private static MethodLinks links(Method... methods) {
        return MethodLinks.of(
                "p", new ClientNames("p", new Spec("en", Rows.SITE, List.of(), List.of(methods))).methods());
    }

    @Test
    void ofTwoMethodsWithOneNameTheOneOfTheTextsVersionIsLinked() {
        MethodLinks links = links(method(2), method(3));

        assertThat(links.to("demo.task.get", 2)).contains(" demo.task.get}").contains("p.demo.task.");
        assertThat(links.to("demo.task.get", 3)).contains(" demo.task.get}").contains("p.v3.demo.task.");
    }

    @Test
    void aMethodOfTheOtherVersionIsBetterThanNone() {
        assertThat(links(method(3)).to("demo.task.get", 2)).contains("p.v3.demo.task.");
        assertThat(links(method(2)).to("demo.task.get", 3)).contains("p.demo.task.");
    }
}

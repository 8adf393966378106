package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.transport.TransportResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadedClassesTest {

    private static final String PROGRAM = """
            package dev.docbind.programs;

            import dev.docbind.bitrix24.Bitrix24;
            import dev.docbind.runtime.client.PortalClient;

            final class One {
                private One() {}

                static Object run(PortalClient client) {
                    return new Bitrix24(client).bizproc().workflow().terminate(r -> r.id("1")).result();
                }
            }
            """;

    @Test
    void anApplicationLoadsOnlyTheClassesOfTheMethodsThatItCalls() throws ReflectiveOperationException {
        List<GeneratedFile> client = new JavaEmitters("dev.docbind.bitrix24")
                .emit(BizprocSpec.spec(), new Diagnostics())
                .files();
        CompiledSources compiled = CompiledSources.strictly(Stream.concat(
                        client.stream(), Stream.of(new GeneratedFile("dev/docbind/programs/One.java", PROGRAM, "test")))
                .toList());
        assertThat(compiled.problems()).isEmpty();

        Method run =
                compiled.loader().loadClass("dev.docbind.programs.One").getDeclaredMethod("run", PortalClient.class);
        run.setAccessible(true);

        assertThat(run.invoke(null, portal())).isEqualTo(true);
        assertThat(compiled.loaded())
                .contains("dev.docbind.bitrix24.bizproc.workflow.WorkflowTerminateRequest")
                .allMatch(name -> name.matches(".*\\.(One|Bitrix24|Bizproc\\w*Api|WorkflowTerminate\\w+(\\$\\w+)?)"));
        assertThat(compiled.names()).anyMatch(name -> name.contains("WorkflowStart"));
    }

    private static PortalClient portal() {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://portal.example/rest/1/secret/"))
                .transport(request -> new TransportResponse(200, Map.of(), "{\"result\": true}"))
                .build();
    }
}

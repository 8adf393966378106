package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal for a client that is a module of its own. */
class ModularClientTest {

    @Test
    void aClientThatIsAModuleFindsTheSpecificationBesideIt(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path client = Files.createDirectories(sources.resolve("client")).resolve("Client.java");
        Files.writeString(client, "package client; public final class Client {}");
        Path module = Files.writeString(sources.resolve("module-info.java"), "module client { exports client; }");
        String classes = folder.resolve("classes").toString();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes, client.toString(), module.toString()))
                .isZero();
        ModuleLayer boot = ModuleLayer.boot();
        Configuration found = boot.configuration()
                .resolve(ModuleFinder.of(folder.resolve("classes")), ModuleFinder.of(), Set.of("client"));
        ClassLoader parent = ModularClientTest.class.getClassLoader();
        Class<?> type = boot.defineModulesWithOneLoader(found, parent)
                .findLoader("client")
                .loadClass("client.Client");

        assertThat(type.getModule().isNamed()).isTrue();
        try (EmbeddedPortal other = EmbeddedPortal.start(type)) {
            assertThat(other.clientEndpoint()).startsWith("http://127.0.0.1:");
        }
    }
}

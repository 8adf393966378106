package com.example.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.client.Bitrix24;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class ApplicationTest {
    private static final EmbeddedPortal PORTAL = portal();

    @Autowired
    private Bitrix24 b24;

    @DynamicPropertySource
    static void webhook(DynamicPropertyRegistry properties) {
        properties.add("bitrix24.webhook", PORTAL::webhookAddress);
    }

    @AfterAll
    static void stop() {
        PORTAL.close();
    }

    private static EmbeddedPortal portal() {
        try {
            return EmbeddedPortal.start(Bitrix24.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theBeanCallsThePortal() {
        assertThat(b24.bizproc().workflow().terminate("65e5a449e8f135.21284909").result()).isTrue();
        assertThat(b24.bizproc().workflow().instances().result()).isNotEmpty();
    }
}

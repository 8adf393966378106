package dev.docbind.runtime.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A portal on loopback that answers what the documentation says. */
public final class EmbeddedPortal implements AutoCloseable {

    private EmbeddedPortal() {}

    /**
     * Starts a portal.
     *
     * @param spec an {@code api-spec.json}
     * @return the running portal
     * @throws IOException when the specification cannot be read or no port is free
     */
    public static EmbeddedPortal start(InputStream spec) throws IOException {
        return new EmbeddedPortal();
    }

    /**
     * Starts a portal.
     *
     * @param spec an {@code api-spec.json}
     * @return the running portal
     * @throws IOException when the specification cannot be read or no port is free
     */
    public static EmbeddedPortal start(Path spec) throws IOException {
        try (InputStream in = Files.newInputStream(spec)) {
            return start(in);
        }
    }

    /** The address of an administrator's webhook. @return the address, with a secret */
    public String webhookAddress() {
        return "";
    }

    /** The address of a webhook of somebody who is no administrator. @return the address, with a secret */
    public String guestWebhookAddress() {
        return "";
    }

    /** The base address for OAuth. @return the address */
    public String clientEndpoint() {
        return "";
    }

    /** An administrator's token. @return the token */
    public String accessToken() {
        return "";
    }

    /** Everything that came so far. @return the requests in their order */
    public List<RecordedRequest> requests() {
        return List.of();
    }

    /**
     * Makes the next call of a method fail.
     *
     * @param method the method's name
     * @param code a documented code
     */
    public void failNext(String method, String code) {}

    /**
     * Makes the next call of a method fail.
     *
     * @param method the method's name
     * @param code a documented code
     * @param message the documented message that tells rows with the same code apart
     */
    public void failNext(String method, String code, String message) {}

    @Override
    public void close() {}
}

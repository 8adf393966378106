package dev.docbind.runtime.testing;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The users of the portal, with secrets that are new in every portal. */
final class Callers {

    private static final int SECRET_BYTES = 16;

    private final Caller administrator = caller(1, true);
    private final Caller guest = caller(2, false);

    private static Caller caller(long userId, boolean administrator) {
        return new Caller(userId, administrator, secret(), secret());
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Caller administrator() {
        return administrator;
    }

    Caller guest() {
        return guest;
    }

    /** Who calls: by user and secret in the address, or by a token. */
    Optional<Caller> of(PortalPath path, String token) {
        return List.of(administrator, guest).stream()
                .filter(caller -> path.isWebhook()
                        ? path.user().equals(String.valueOf(caller.userId()))
                                && path.secret().equals(caller.webhook())
                        : caller.token().equals(token))
                .findFirst();
    }
}

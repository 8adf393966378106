package dev.docbind.runtime.process;

import dev.docbind.runtime.auth.TokenStore;
import java.nio.file.Path;

/** Stores one pair after the other and says which is safe, until somebody kills it. */
final class StoringClient {

    private StoringClient() {}

    public static void main(String[] arguments) {
        TokenStore store = TokenStore.inFolder(Path.of(arguments[0]));
        for (int number = 1; ; number++) {
            store.store(OneTimePortal.ACCOUNT, OneTimePortal.token("https://example.bitrix24.com", number));
            System.out.println(number);
        }
    }
}

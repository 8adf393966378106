package dev.docbind.fleet.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys with which pairs are encrypted where they are stored, by AES in Galois/counter mode. The first one encrypts; the
 * others open what was encrypted earlier. The name of a key is stored with each pair, so that keys can be changed. {@code
 * toString} shows the names alone.
 *
 * <pre>{@code
 * TokenKeys keys = TokenKeys.of("2027", newKey).orOld("2026", oldKey);
 * }</pre>
 */
public final class TokenKeys {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,40}");
    private static final String SEALED = "aes-gcm:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String current;
    private final Map<String, SecretKeySpec> keys;

    private TokenKeys(String current, Map<String, SecretKeySpec> keys) {
        this.current = current;
        this.keys = keys;
    }

    /**
     * A key.
     *
     * @param name its name, of up to 40 letters, digits, and {@code _.-}; stored in the clear
     * @param key 16, 24 or 32 random bytes
     * @return the key
     * @throws IllegalArgumentException when name or length do not fit
     */
    public static TokenKeys of(String name, byte[] key) {
        return new TokenKeys(name, Map.of(checked(name), secret(key)));
    }

    /**
     * Adds a key that opens pairs and encrypts none.
     *
     * @param name its name
     * @param key the bytes
     * @return these keys and that one
     * @throws IllegalArgumentException when name or length do not fit, or the name is taken
     */
    public TokenKeys orOld(String name, byte[] key) {
        Map<String, SecretKeySpec> more = new LinkedHashMap<>(keys);
        if (more.putIfAbsent(checked(name), secret(key)) != null) {
            throw new IllegalArgumentException("two keys have the name " + name);
        }
        return new TokenKeys(current, more);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a key's name has up to 40 letters, digits, and _ . -");
        }
        return name;
    }

    private static SecretKeySpec secret(byte[] key) {
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new IllegalArgumentException("a key of AES has 16, 24 or 32 bytes, not " + key.length);
        }
        return new SecretKeySpec(key, "AES");
    }

    static boolean isSealed(String text) {
        return text.startsWith(SEALED);
    }

    /** Which key opens a sealed text. */
    static String keyOf(String sealed) {
        int end = sealed.indexOf(':', SEALED.length());
        return end < 0 ? "" : sealed.substring(SEALED.length(), end);
    }

    boolean isCurrent(String text) {
        return isSealed(text) && keyOf(text).equals(current);
    }

    String seal(String account, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] content = cipher(Cipher.ENCRYPT_MODE, current, account, nonce, 0)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = new byte[NONCE_BYTES + content.length];
            System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
            System.arraycopy(content, 0, whole, NONCE_BYTES, content.length);
            return SEALED + current + ":" + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new TokenStoreException("a pair of tokens could not be encrypted", e);
        }
    }

    String open(String account, String sealed) {
        String name = keyOf(sealed);
        if (!keys.containsKey(name)) {
            throw new TokenStoreException(
                    "a stored pair of tokens is encrypted with the key \"" + name + "\", which is not among the keys "
                            + keys.keySet(),
                    null);
        }
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.substring(SEALED.length() + name.length() + 1));
            if (whole.length <= NONCE_BYTES) {
                throw new TokenStoreException("a stored pair of tokens is damaged", null);
            }
            byte[] content = cipher(Cipher.DECRYPT_MODE, name, account, whole, NONCE_BYTES)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(content, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new TokenStoreException(
                    "the key \"" + name + "\" does not open a stored pair of tokens: the pair was encrypted with other"
                            + " bytes of that name, or it was changed, or moved here from another account",
                    e);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new TokenStoreException("a stored pair of tokens is damaged", e);
        }
    }

    /** The account is part of what is authenticated: a pair that is moved to another account does not open. */
    private Cipher cipher(int mode, String name, String account, byte[] nonce, int end)
            throws GeneralSecurityException {
        int length = end == 0 ? nonce.length : end;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(name), new GCMParameterSpec(TAG_BITS, nonce, 0, length));
        cipher.updateAAD((name + "\n" + account).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "TokenKeys" + keys.keySet();
    }
}

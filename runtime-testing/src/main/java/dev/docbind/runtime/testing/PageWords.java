package dev.docbind.runtime.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** What a text of a page is about, as far as its words say; the words of each language stand in a resource. */
enum PageWords {
    /** A value that is missing or empty. */
    EMPTINESS,
    /** Something that does not exist. */
    ABSENCE,
    /** Administrators. */
    ADMINISTRATOR,
    /** Users of any kind. */
    ANYBODY;

    private static final String RESOURCE = "page-words.properties";

    private final Pattern pattern;

    PageWords() {
        this.pattern = Pattern.compile(Words.ALL.getProperty(name()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether any of the words stands in the text, in any case. */
    boolean areIn(String text) {
        return pattern.matcher(text).find();
    }

    /** An enum's constants are made before its own static fields. */
    private static final class Words {

        private static final Properties ALL = load();

        private static Properties load() {
            Properties all = new Properties();
            try (InputStream in = PageWords.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the resource " + RESOURCE + " is missing");
                }
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return all;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

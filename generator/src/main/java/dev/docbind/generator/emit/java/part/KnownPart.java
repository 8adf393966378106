package dev.docbind.generator.emit.java.part;

import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.store.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is noted on a part of a client.
 *
 * @param links which methods its comments looked for, each with what was found
 * @param lists the identifiers of the closed lists of values that it needs
 * @param binding the Java names of its method, null where it is no method's
 * @param files its files
 */
public record KnownPart(
        Map<String, String> links,
        List<String> lists,
        @Nullable JavaBinding binding,
        List<StandingFile> files) {

    /** The note as bytes. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(links.size());
            for (Map.Entry<String, String> link : links.entrySet()) {
                text(link.getKey(), out);
                text(link.getValue(), out);
            }
            out.writeInt(lists.size());
            for (String list : lists) {
                text(list, out);
            }
            out.writeBoolean(binding != null);
            if (binding != null) {
                text(binding.request(), out);
                text(binding.response(), out);
                text(binding.responseType(), out);
                text(binding.errors(), out);
                text(binding.call(), out);
            }
            out.writeInt(files.size());
            for (StandingFile file : files) {
                text(file.path(), out);
                out.writeInt(file.size());
                out.writeLong(file.digest().first());
                out.writeLong(file.digest().second());
                out.writeLong(file.digest().third());
                out.writeLong(file.digest().fourth());
                text(file.origin(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A note that was made of bytes that this class wrote. */
    static KnownPart read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Map<String, String> links = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                links.put(given(in), given(in));
            }
            List<String> lists = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lists.add(given(in));
            }
            JavaBinding binding =
                    in.readBoolean() ? new JavaBinding(given(in), given(in), text(in), text(in), given(in)) : null;
            List<StandingFile> files = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                files.add(new StandingFile(
                        given(in),
                        in.readInt(),
                        new Digest(in.readLong(), in.readLong(), in.readLong(), in.readLong()),
                        given(in)));
            }
            return new KnownPart(links, lists, binding, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeInt(text == null ? -1 : text.length());
        if (text != null) {
            out.writeChars(text);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }

    private static String given(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("a text is missing");
        }
        return text;
    }
}

package dev.docbind.generator;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.store.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a request asks for, the content of its corrections and of the earlier spec among it, as a digest. */
final class RequestDigest {

    private RequestDigest() {}

    /**
     * The digest; null where a file of corrections or the earlier spec cannot be read.
     *
     * @param docs what stands for the documentation
     * @param hash what makes the digest
     */
    static @Nullable Digest of(GenerationRequest request, String docs, KeyedHash hash) {
        StringBuilder all = new StringBuilder();
        List<String> settings = List.of(
                docs,
                absolute(request.output()),
                absolute(request.spec()),
                request.packageName(),
                request.selection().include().toString(),
                request.selection().exclude().toString(),
                String.valueOf(request.shippedOverrides()),
                request.failurePolicy().name(),
                String.valueOf(request.emptying()),
                absolute(request.previous()),
                request.revision(),
                request.keep().name(),
                request.major(),
                String.valueOf(request.strict()));
        settings.forEach(setting -> all.append(setting).append('\n'));
        List<Path> files = new ArrayList<>(request.overrides());
        if (request.previous() != null) {
            files.add(request.previous());
        }
        for (Path file : files) {
            Digest content = KeptFile.content(file, hash);
            if (content == null) {
                return null;
            }
            all.append(file).append('\0').append(content).append('\n');
        }
        return hash.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String absolute(@Nullable Path path) {
        return path == null ? "" : path.toAbsolutePath().normalize().toString();
    }
}

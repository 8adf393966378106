package dev.docbind.generator;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeptFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a request asks for, the content of its corrections among it, as a digest. */
final class RequestDigest {

    private RequestDigest() {}

    /**
     * The digest; null where a file of corrections cannot be read.
     *
     * @param docs what stands for the documentation
     */
    static @Nullable Digest of(GenerationRequest request, String docs) {
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
                String.valueOf(request.emptying()));
        settings.forEach(setting -> all.append(setting).append('\n'));
        for (Path file : request.overrides()) {
            Digest content = KeptFile.content(file);
            if (content == null) {
                return null;
            }
            all.append(file).append('\0').append(content).append('\n');
        }
        return Digest.of(all.toString());
    }

    static String absolute(@Nullable Path path) {
        return path == null ? "" : path.toAbsolutePath().normalize().toString();
    }
}

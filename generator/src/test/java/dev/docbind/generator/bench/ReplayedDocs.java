package dev.docbind.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** A documentation on its way from one revision to another. */
final class ReplayedDocs {

    private final Path newer;
    private final Path docs;
    private final List<String> left;
    private final int count;
    private int at;

    private ReplayedDocs(Path newer, Path docs, List<String> left) {
        this.newer = newer;
        this.docs = docs;
        this.left = left;
        this.count = left.size();
    }

    /** The older revision, with so many of the changes of the newer one left to make. */
    static ReplayedDocs of(Path older, Path newer, Path docs, int steps, Random random) throws IOException {
        FileTree.copy(older, docs);
        List<String> changed = changed(older, newer);
        Collections.shuffle(changed, random);
        int first = Math.min(steps, changed.size());
        ReplayedDocs pages = new ReplayedDocs(newer, docs, changed.subList(0, first));
        for (String page : changed.subList(first, changed.size())) {
            pages.take(page);
        }
        return pages;
    }

    private static List<String> changed(Path older, Path newer) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path revision : List.of(older, newer)) {
            FileTree.files(revision)
                    .forEach(file -> names.add(revision.relativize(file).toString()));
        }
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            Path before = older.resolve(name);
            Path after = newer.resolve(name);
            boolean both = Files.exists(before) && Files.exists(after);
            if (name.endsWith(".md") && (!both || Files.mismatch(before, after) >= 0)) {
                changed.add(name);
            }
        }
        return changed;
    }

    int count() {
        return count;
    }

    /** Makes the next edit; the page. */
    String next() throws IOException {
        String page = left.get(at++);
        take(page);
        return page;
    }

    private void take(String page) throws IOException {
        Path to = docs.resolve(page);
        if (Files.exists(newer.resolve(page))) {
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(newer.resolve(page)));
        } else {
            Files.delete(to);
        }
    }

    /** Changes a word of a page that was edited, and gives it its time again. */
    void changeUnseen(Random random) throws IOException {
        List<String> edited = new ArrayList<>(left.subList(0, at));
        Collections.shuffle(edited, random);
        for (String page : edited) {
            Path file = docs.resolve(page);
            String text = Files.exists(file) ? Files.readString(file) : "";
            String other = text.replaceFirst("(?m)^# (\\w)", "# X");
            if (text.length() == other.length() && !text.equals(other)) {
                FileTime time = Files.getLastModifiedTime(file);
                Files.writeString(file, other);
                Files.setLastModifiedTime(file, time);
                return;
            }
        }
    }
}

package dev.docbind.maven.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the last successful run read and wrote, kept in a text file between builds. The next run compares: equal inputs
 * and untouched outputs mean that there is nothing to do.
 *
 * @param inputs the fingerprint of everything that the run depended on
 * @param summary the outcome of the run in one line, logged again when there is nothing to do
 * @param outputs the outputs, a line each
 */
record BuildRecord(String inputs, String summary, List<String> outputs) {
    private static final String FORMAT = "docbind-record 1";
    private static final int HEADER = 3;

    /** The record of a run that has just ended, with the outputs as they are now. */
    static BuildRecord now(String inputs, String summary, List<Path> outputs) throws IOException {
        return new BuildRecord(inputs, summary, lines(outputs));
    }

    /** The record of the last successful run; empty when there was none or its file is damaged. */
    static Optional<BuildRecord> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.size() < HEADER || !lines.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        return Optional.of(new BuildRecord(lines.get(1), lines.get(2), lines.subList(HEADER, lines.size())));
    }

    /** Whether these inputs, and the outputs as they are now, are those of the recorded run. */
    boolean covers(String currentInputs, List<Path> places) throws IOException {
        return inputs.equals(currentInputs) && outputs.equals(lines(places));
    }

    /** Replaces the previous record in one step, so that an interrupted build leaves no wrong one. */
    void write(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, "record", ".new");
        List<String> lines = new ArrayList<>(List.of(FORMAT, inputs, summary));
        lines.addAll(outputs);
        Files.write(fresh, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> lines(List<Path> outputs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < outputs.size(); place++) {
            lines.add("folder " + place);
            for (FolderState.Entry file : FolderState.of(outputs.get(place)).files()) {
                lines.add(file.size() + " " + file.hash() + " " + file.path());
            }
        }
        return lines;
    }
}

package dev.docbind.generator.snippet;

import java.util.ArrayList;
import java.util.List;

/**
 * One change of a page.
 *
 * @param from the first line that is replaced, counted from 0
 * @param to the line behind the last one
 * @param lines what stands there then, without the characters that end lines
 */
record PageEdit(int from, int to, List<String> lines) {

    PageEdit {
        lines = List.copyOf(lines);
    }

    /** The page after the change. Its new lines end as the one does that they follow. */
    PageLines applied(PageLines page) {
        String end = page.endAt(from - 1);
        List<String> changed = new ArrayList<>(page.lines().subList(0, from));
        boolean open = from == page.size() && page.endsInLine();
        if (open) {
            changed.set(from - 1, changed.get(from - 1) + end);
        }
        for (int at = 0; at < lines.size(); at++) {
            changed.add(lines.get(at) + (open && at == lines.size() - 1 ? "" : end));
        }
        changed.addAll(page.lines().subList(to, page.size()));
        return new PageLines(changed);
    }
}

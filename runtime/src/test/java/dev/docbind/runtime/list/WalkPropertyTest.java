package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks of random tables, with changes between pages, failures on the way and interruptions, give each row once and in order. */
class WalkPropertyTest {

    private static final int WALKS = Integer.getInteger("docbind.walks", 10_000);
    private static final long SEED = 24;

    /** Each repeat is logged, and there are many. */
    private static final Logger LOG = Logger.getLogger("dev.docbind.runtime");

    @BeforeAll
    static void beQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void beLoud() {
        LOG.setLevel(null);
    }

    @Test
    void aWalkByIdentifiersGivesEachRowThatStaysOnceAndInOrder() { // b24phpsdk#246, #53, fast_bitrix24#263
        for (int walk = 0; walk < WALKS; walk++) {
            Random random = new Random(SEED + walk);
            Changing portal = new Changing(random);
            List<Long> given = walked(Lists.ROWS, request(random), portal, random);
            assertThat(given)
                    .as("walk %d", walk)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .containsAll(portal.stayed());
        }
    }

    @Test
    void walksByPositionGiveATableThatStaysAsItIs() {
        for (int walk = 0; walk < WALKS / 10; walk++) {
            Random random = new Random(SEED + walk);
            Changing portal = new Changing(random);
            portal.changes = false;
            for (ListMethod<Map<String, Object>, ?, Row> list : List.of(Lists.ROWS, Lists.PAGES, Lists.OFFSETS)) {
                Map<String, Object> request = new LinkedHashMap<>();
                request.put("order", Map.of("ID", "asc", "NAME", "asc"));
                assertThat(walked(list, request, portal, random, PagingStrategy.DOCUMENTED))
                        .as("walk %d", walk)
                        .containsExactlyElementsOf(portal.table.rows.keySet());
            }
        }
    }

    @Test
    void aTailGivesEachRowThatStaysOnceAndInOrder() {
        for (int walk = 0; walk < WALKS / 10; walk++) {
            Random random = new Random(SEED + walk);
            Changing portal = new Changing(random);
            Map<String, Object> request = Map.of("cursor", Map.of("limit", 20));
            List<Long> given = walked(Lists.TAIL, request, portal, random);
            assertThat(given)
                    .as("walk %d", walk)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .containsAll(portal.stayed());
        }
    }

    private static Map<String, Object> request(Random random) {
        Map<String, Object> request = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            request.put("order", Map.of("ID", "ASC"));
        }
        if (random.nextInt(4) == 0) {
            request.put("select", List.of("NAME"));
        }
        return request;
    }

    private static <X> List<Long> walked(
            ListMethod<Map<String, Object>, X, Row> list, Map<String, Object> request, Changing portal, Random random) {
        return walked(list, request, portal, random, PagingStrategy.AUTOMATIC);
    }

    /** Walks to the end, beginning again at a cursor's text after a failure, or just so. */
    private static <X> List<Long> walked(
            ListMethod<Map<String, Object>, X, Row> list,
            Map<String, Object> request,
            Changing portal,
            Random random,
            PagingStrategy strategy) {
        List<Long> given = new ArrayList<>();
        @Nullable String place = null;
        while (true) {
            // As another process would do it: with nothing but the text of the cursor.
            Paged<Row> paged = list.walk(Lists.client(portal.table), request).strategy(strategy);
            Iterator<Page<Row>> pages = (place == null ? paged.pages() : paged.pages(Cursor.parse(place))).iterator();
            try {
                while (true) {
                    if (!pages.hasNext()) {
                        return given;
                    }
                    Page<Row> page = pages.next();
                    page.items().forEach(row -> given.add(row.id()));
                    if (page.cursor() == null) {
                        return given;
                    }
                    if (random.nextInt(5) == 0) {
                        place = page.cursor().toString();
                        break;
                    }
                }
            } catch (PagingException e) {
                place = e.cursor() == null ? null : e.cursor().toString();
            } catch (RuntimeException e) {
                // The first page is missing: nothing was given.
                assertThat(place).isNull();
            }
        }
    }

    /** A table that changes before each call, now and then with a failure on the way. */
    private static final class Changing {

        final FakeTable table;
        private final TreeSet<Long> stayed;
        boolean changes = true;
        private final Random random;
        private int failures;

        Changing(Random random) {
            this.random = random;
            table = FakeTable.of(0);
            table.pageSize = 1 + random.nextInt(50);
            int count = random.nextInt(120);
            long id = 0;
            for (int row = 0; row < count; row++) {
                id += 1 + random.nextInt(3);
                table.rows.put(id, "row " + id);
            }
            stayed = new TreeSet<>(table.rows.keySet());
            table.event = any -> {
                fail();
                change();
            };
            table.command = this::change;
        }

        Set<Long> stayed() {
            return table.read(() -> new TreeSet<>(stayed));
        }

        private void fail() throws IOException {
            if (failures == 0 && random.nextInt(25) == 0) {
                // Beyond what the client repeats, or not.
                failures = 1 + random.nextInt(7);
            }
            if (failures > 0) {
                failures--;
                throw new IOException("lost on the way");
            }
        }

        private void change() {
            int kind = random.nextInt(12);
            if (!changes || table.rows.isEmpty()) {
                return;
            }
            long any = 1L + random.nextInt(200);
            if (kind < 3) {
                table.rows.remove(any);
                stayed.remove(any);
            } else if (kind < 6) {
                if (table.rows.putIfAbsent(any, "added") == null) {
                    stayed.remove(any);
                }
            } else if (kind < 8) {
                table.rows.computeIfPresent(any, (key, name) -> name + ", changed");
            }
        }
    }
}

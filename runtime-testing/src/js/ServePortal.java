import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts an embedded portal with rows in some lists, prints the address of its webhook, and runs until its input ends. */
final class ServePortal {

    private static final int ROWS = 130;

    private ServePortal() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPortal portal = EmbeddedPortal.start(Path.of(arguments[0]))) {
            portal.table("crm.deal.list", rows("ID", "TITLE"));
            portal.table("crm.item.list", rows("id", "title"));
            portal.table("main.eventlog.list", rows("id", "itemId"));
            portal.table("main.eventlog.tail", rows("id", "itemId"));
            System.out.println(portal.webhookAddress());
            while (System.in.read() >= 0) {
                // Nothing is read but the end.
            }
        }
    }

    private static List<Map<String, ?>> rows(String id, String title) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int number = 1; number <= ROWS; number++) {
            rows.add(Map.of(id, number, title, "Row " + number));
        }
        return rows;
    }
}

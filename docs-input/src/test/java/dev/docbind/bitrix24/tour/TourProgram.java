package dev.docbind.bitrix24.tour;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesItem;
import dev.docbind.bitrix24.workflow.RunningWorkflow;
import dev.docbind.bitrix24.workflow.WorkflowBehaviour;
import dev.docbind.bitrix24.workflow.WorkflowStore;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Calls the four workflow methods of the generated client, and receives an event: against an embedded portal, or, with
 * {@code --portal URL}, reading only, against a real one.
 */
public final class TourProgram {

    private static final String SOURCES = "docs-input/target/generated-sources/docbind";

    /** How many workflows and templates are exported. */
    private static final int MANY = 2500;

    private final PrintStream out;
    private final OffsetDateTime now;

    TourProgram(PrintStream out, Clock clock) {
        this.out = out;
        this.now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Runs the tour.
     *
     * @param arguments nothing, or {@code --portal} and the address of a webhook
     * @throws IOException when no port is free
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = new TourProgram(out, Clock.systemUTC()).run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the tour and gives the exit status. */
    int run(String... arguments) throws IOException {
        if (arguments.length == 0) {
            embedded();
            return 0;
        }
        if (arguments.length == 2 && arguments[0].equals("--portal")) {
            return real(arguments[1]);
        }
        out.println("Usage: without arguments, or --portal and the address of an incoming webhook");
        return 2;
    }

    private void embedded() throws IOException {
        try (EmbeddedPortal portal = EmbeddedPortal.start(Bitrix24.class)) {
            WorkflowStore workflows = WorkflowBehaviour.addTo(portal);
            seed(workflows);
            Bitrix24 webhook = Bitrix24.webhook(portal.webhookAddress());
            Bitrix24 oauth = new Bitrix24(PortalClient.builder()
                    .credentials(Credentials.oauth(portal.clientEndpoint(), portal.accessToken()))
                    .build());
            Bitrix24 guest = Bitrix24.webhook(portal.guestWebhookAddress());
            out.println("Portal      embedded, on " + portal.clientEndpoint());
            tour(new WorkflowTour(out, now), webhook, oauth, guest);
            out.println("Running     " + workflows.all().size() + " workflows are left");
            new EventTour(out, portal).run(oauth);
            out.println("Lists and batches:");
            seedMany(portal, workflows);
            BulkTour bulk = new BulkTour(out, portal);
            bulk.export(webhook);
            bulk.change(webhook);
        }
        out.println("Sources     " + SOURCES + " (dev/docbind/bitrix24/Bitrix24.java is where to begin)");
    }

    private static void tour(WorkflowTour tour, Bitrix24 webhook, Bitrix24 oauth, Bitrix24 guest) {
        tour.start(webhook);
        List<WorkflowInstancesItem> longRunning = tour.listLongRunning(webhook);
        tour.terminate(webhook, "webhook", longRunning.get(0));
        tour.terminate(oauth, "OAuth", longRunning.get(1));
        tour.killHanging(webhook);
        tour.provoke(guest, webhook, longRunning.get(2));
    }

    private int real(String address) {
        try {
            Bitrix24 b24 = Bitrix24.webhook(address);
            WorkflowTour tour = new WorkflowTour(out, now);
            out.println("Portal      " + b24.client() + ", reading only");
            tour.listLongRunning(b24);
            tour.listHanging(b24);
            return 0;
        } catch (IllegalArgumentException | Bitrix24Exception e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private void seed(WorkflowStore workflows) {
        workflows.add(deal("658c4d3d6a2906.51542462", 90, "DEAL_17"));
        workflows.add(deal("65e5a449e8f135.21284909", 61, "DEAL_99"));
        workflows.add(deal("66081b52d4e0a7.30915528", 45, "DEAL_204"));
        workflows.add(deal("66e412fdc9bd44.36306599", 3, "DEAL_512"));
        workflows.add(RunningWorkflow.of("6639c7b59e9eb5.40607056", 7, now.minusDays(2))
                .ownedUntil(now.minusHours(4)));
    }

    private void seedMany(EmbeddedPortal portal, WorkflowStore workflows) {
        List<Map<String, ?>> templates = new ArrayList<>();
        for (int number = workflows.all().size() + 1; number <= MANY; number++) {
            workflows.add(deal(String.format(Locale.ROOT, "67000000000000.%08d", number), 1, "DEAL_" + number));
        }
        for (int number = 1; number <= MANY; number++) {
            templates.add(Map.of("ID", String.valueOf(number), "NAME", "Template " + number));
        }
        portal.table("bizproc.workflow.template.list", templates);
    }

    private RunningWorkflow deal(String id, int days, String document) {
        return RunningWorkflow.of(id, 212, now.minusDays(days)).onDocument("crm", "CCrmDocumentDeal", document);
    }
}

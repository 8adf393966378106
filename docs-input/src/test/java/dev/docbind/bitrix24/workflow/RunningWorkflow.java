package dev.docbind.bitrix24.workflow;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that the portal knows of. Its times are kept in whole seconds, as portals keep them.
 *
 * @param id its identifier
 * @param templateId the number of its template
 * @param moduleId the module of its document
 * @param entity the kind of its document
 * @param documentId the document
 * @param started when it was started
 * @param startedBy the user who started it, 0 for the system
 * @param modified when it changed last
 * @param ownedUntil until when it is locked, or null; one that stays locked longer than five minutes hangs
 */
public record RunningWorkflow(
        String id,
        long templateId,
        String moduleId,
        String entity,
        String documentId,
        OffsetDateTime started,
        long startedBy,
        OffsetDateTime modified,
        @Nullable OffsetDateTime ownedUntil) {

    public RunningWorkflow {
        started = started.truncatedTo(ChronoUnit.SECONDS);
        modified = modified.truncatedTo(ChronoUnit.SECONDS);
        ownedUntil = ownedUntil == null ? null : ownedUntil.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * A workflow of a lead that nobody changed since the system started it.
     *
     * @param id its identifier
     * @param templateId the number of its template
     * @param started when it was started
     * @return the workflow
     */
    public static RunningWorkflow of(String id, long templateId, OffsetDateTime started) {
        return new RunningWorkflow(id, templateId, "crm", "CCrmDocumentLead", "LEAD_1", started, 0, started, null);
    }

    /**
     * The same workflow for another document.
     *
     * @param module the document's module
     * @param object the document's kind
     * @param document the document
     * @return the workflow
     */
    public RunningWorkflow onDocument(String module, String object, String document) {
        return new RunningWorkflow(id, templateId, module, object, document, started, startedBy, modified, ownedUntil);
    }

    /**
     * The same workflow, started by a user.
     *
     * @param userId the user's number
     * @return the workflow
     */
    public RunningWorkflow startedBy(long userId) {
        return new RunningWorkflow(id, templateId, moduleId, entity, documentId, started, userId, modified, ownedUntil);
    }

    /**
     * The same workflow, locked.
     *
     * @param time until when
     * @return the workflow
     */
    public RunningWorkflow ownedUntil(OffsetDateTime time) {
        return new RunningWorkflow(id, templateId, moduleId, entity, documentId, started, startedBy, modified, time);
    }
}

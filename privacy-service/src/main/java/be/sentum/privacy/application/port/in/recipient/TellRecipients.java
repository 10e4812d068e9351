package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.ChangedFields;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's data changed: each recipient in the disclosure log that got something of it is told, and no other
 * (REQ-NTF-02). In the caller's transaction; the telling itself happens after it. Told twice with the same occasion it is
 * told once. Also for persons who are erased: the log outlives them.
 */
public interface TellRecipients {

    void handle(Change change);

    /**
     * @param occasion what happened: an id that comes again when it is told again
     * @param fields names of what changed
     * @param request the case it happened in
     * @param unlessToldSince leaves out recipients that were told of such a change since then; null: nobody is left out
     */
    record Change(
            UUID occasion,
            SubjectId subject,
            ChangeKind kind,
            ChangedFields fields,
            @Nullable RequestId request,
            @Nullable Instant unlessToldSince) {

        /** One that everybody is told. */
        public Change(
                UUID occasion, SubjectId subject, ChangeKind kind, ChangedFields fields, @Nullable RequestId request) {
            this(occasion, subject, kind, fields, request, null);
        }
    }
}

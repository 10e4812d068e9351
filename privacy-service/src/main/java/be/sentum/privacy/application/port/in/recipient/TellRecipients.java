package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.ChangedFields;
import be.sentum.privacy.domain.recipient.RestrictedData;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.Set;
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
     * @param which of those who got it
     */
    record Change(
            UUID occasion,
            SubjectId subject,
            ChangeKind kind,
            ChangedFields fields,
            @Nullable RequestId request,
            Which which) {

        /** One that everybody is told. */
        public Change(
                UUID occasion, SubjectId subject, ChangeKind kind, ChangedFields fields, @Nullable RequestId request) {
            this(occasion, subject, kind, fields, request, Which.ALL);
        }
    }

    /**
     * Which recipients are told, of those in the log.
     *
     * @param unlessToldSince leaves out those that were told of such a change since then; null: nobody is left out
     * @param purposes for which they got the data; empty: whatever for
     * @param kinds of data of which they got something
     * @param recipients codes; empty: whoever
     */
    record Which(
            @Nullable Instant unlessToldSince, Set<String> purposes, RestrictedData kinds, Set<String> recipients) {

        public static final Which ALL = new Which(null, Set.of(), RestrictedData.ALL, Set.of());

        public Which {
            purposes = Set.copyOf(purposes);
            recipients = Set.copyOf(recipients);
        }

        /** Those that were not told of it since then. */
        public static Which notToldSince(Instant then) {
            return new Which(then, Set.of(), RestrictedData.ALL, Set.of());
        }

        /** Those that got data of these kinds for these purposes. */
        public static Which of(Set<String> purposes, RestrictedData kinds) {
            return new Which(null, purposes, kinds, Set.of());
        }

        public static Which named(Set<String> recipients) {
            return new Which(null, Set.of(), RestrictedData.ALL, recipients);
        }

        public boolean contains(Disclosure disclosure) {
            return (purposes.isEmpty() || purposes.contains(disclosure.purpose()))
                    && kinds.includesOneOf(disclosure.fields())
                    && (recipients.isEmpty() || recipients.contains(disclosure.recipient()));
        }
    }
}

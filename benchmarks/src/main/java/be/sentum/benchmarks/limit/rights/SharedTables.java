package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SubjectTable.changed;
import static be.sentum.benchmarks.limit.rights.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.rights.SubjectTable.kept;

import java.util.List;

/** Persons in the tables that the shared modules bring to services. */
final class SharedTables {

    /** Of a service that sends letters: those on their way, and that they were sent. */
    static final List<SubjectTable> MAIL = List.of(
            deleted("letter", "subject_id = ?", ""),
            deleted("sent_letter", "subject_id = ?", "subject_id, template, sent_at"));

    /** Of a service with its own copy of decisions. */
    static final List<SubjectTable> PERMISSIONS =
            List.of(deleted("permission", "subject_id = ?", "subject_id, purpose, allowed, reason, decided_at"));

    static final List<SubjectTable> EVERYWHERE = List.of(
            deleted("legal_hold", "subject_id = ?", ""),
            deleted(
                    "outbox",
                    "payload is not null and aggregatetype = 'sentum.customer.card.v1'"
                            + " and aggregateid = cast(? as text)",
                    ""),
            deleted("outbox_blocked", "aggregateid = cast(? as text)", ""),
            deleted("inbox_parked", "key = cast(? as text)", ""),
            deleted("idempotency", "subject_id = ?", ""),
            deleted("subject_restriction", "subject_id = ?", "subject_id, category, purpose, ground, restricted_at"),
            deleted("subject_statement", "subject_id = ?", ""),
            deleted("subject", "id = ?", "id, login, told_at"),
            changed(
                    "access_log",
                    "subject_id = ?",
                    "exception_reason = null",
                    "subject_id, at, role, purpose, what, exception, exception_reason"),
            kept("erased_subject", "subject_id = ?", "subject_id, request_id, erased_at"),
            kept("erasure_receipt", "subject_id = ?", "request_id, subject_id, receipt"));

    private SharedTables() {}
}

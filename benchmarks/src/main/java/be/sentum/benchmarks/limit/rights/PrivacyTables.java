package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SubjectTable.changed;
import static be.sentum.benchmarks.limit.rights.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.rights.SubjectTable.kept;

import java.util.List;

/** Persons in privacy-service's own tables, children before their parents. */
final class PrivacyTables {

    private static final String OF_ITEM = "item_id in (select i.id from request_item i"
            + " join privacy_request r on r.id = i.request_id where r.subject_id = ?)";

    static final List<SubjectTable> OWN = List.of(
            deleted("collection_key", OF_ITEM, ""),
            deleted("sealed_fragment", OF_ITEM, ""),
            deleted("collected_answer", OF_ITEM, "rows"),
            deleted("package_piece", OF_ITEM, ""),
            deleted("package_download", OF_ITEM, "downloaded_at"),
            deleted("access_package", OF_ITEM, "created_at"),
            kept("erasure_answer", OF_ITEM, "content"),
            kept(
                    "request_item",
                    "request_id in (select id from privacy_request where subject_id = ?)",
                    "type, stage, outcome, reasons, answers"),
            changed(
                    "privacy_request",
                    "subject_id = ?",
                    "scope = null, request_text = null, contact = null",
                    "number, subject_id, channel, language, received_at, scope, request_text, contact, closed_on"),
            kept("audit_entry", "subject_id = ?", "at, actor_role, action, subject_id, reason"));

    private PrivacyTables() {}
}

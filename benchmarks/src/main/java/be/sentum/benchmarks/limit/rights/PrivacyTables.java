package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SubjectTable.changed;
import static be.sentum.benchmarks.limit.rights.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.rights.SubjectTable.kept;

import java.util.List;

/** Persons in privacy-service's own tables, children before their parents. */
final class PrivacyTables {

    private static final String OF_ITEM = "item_id in (select i.id from request_item i"
            + " join privacy_request r on r.id = i.request_id where r.subject_id = ?)";

    private static final String OF_CASE = "request_id in (select id from privacy_request where subject_id = ?)";

    static final List<SubjectTable> OWN = List.of(
            deleted("item_content", OF_ITEM, ""),
            deleted("collection_key", OF_ITEM, ""),
            deleted("sealed_fragment", OF_ITEM, ""),
            deleted("collected_answer", OF_ITEM, "rows"),
            deleted("package_piece", OF_ITEM, ""),
            deleted("package_download", OF_ITEM, "downloaded_at"),
            deleted("access_package", OF_ITEM, "created_at"),
            kept("erasure_answer", OF_ITEM, "content"),
            deleted("package_link", OF_ITEM, "created_at, used_at"),
            changed("taken_mail", OF_CASE, "sender_hmac = null", ""),
            changed("identity_check", OF_CASE, "address_hmac = null, doubt = null", "doubt, asked_at, state, proof"),
            changed(
                    "rectification",
                    OF_CASE,
                    "statement = null",
                    "statement, contested, result, corrected, decided_at"),
            kept("case_refusal", OF_CASE, "ground, facts, consequence, fee, assessed_at, approved_at"),
            changed(
                    "relayed_request",
                    OF_CASE,
                    "content_hmac = null",
                    "controller, subject_request_id, callback_urls, status"),
            deleted(
                    "direct_transfer_piece",
                    "transfer_id in (select id from direct_transfer where " + OF_CASE + ")",
                    ""),
            kept(
                    "direct_transfer",
                    OF_CASE,
                    "target, target_name, kinds, third_party, confirmed_at, receipt_reference, received_at"),
            changed("case_message", OF_CASE, "message = null", "message, received_at"),
            kept("case_letter", OF_CASE, "letter, written_at, posted"),
            kept("case_extension", OF_CASE, "reasons, explanation, extended_at"),
            kept("case_pause", OF_CASE, "reason, asked_at, answered_at"),
            kept("request_item", OF_CASE, "type, stage, outcome, reasons, answers"),
            changed(
                    "privacy_request",
                    "subject_id = ?",
                    "scope = null, request_text = null, contact = null, mandate_evidence = null,"
                            + " wished_ground = null, wished_categories = null, wished_purposes = null",
                    "number, subject_id, channel, language, received_at, scope, request_text, contact, closed_on,"
                            + " identity, withdrawn, on_behalf, mandate_evidence, answer_to,"
                            + " wished_ground, wished_categories, wished_purposes"),
            deleted(
                    "restriction",
                    "subject_id = ?",
                    "subject_id, ground, categories, purposes, note, state, lasting, holds_from, effective_at,"
                            + " notice_sent_at, lift_at, lifted_at"),
            deleted("known_fact", "subject_id = ?", "subject_id"),
            deleted("known_contact", "subject_id = ?", "subject_id, email, language"),
            kept(
                    "disclosure",
                    "subject_id = ?",
                    "subject_id, recipient, purpose, fields, disclosed_at, basis, transfer_ref, recipient_ref"),
            kept(
                    "recipient_notice",
                    "subject_id = ?",
                    "subject_id, recipient, change, fields, refs, state, created_at, sent_at, means, ended_at,"
                            + " settlement, reason"),
            deleted("breach_read", "subject_id = ?", ""),
            changed(
                    "hold_register",
                    "subject_id = ?",
                    "reason = null",
                    "case_ref, subject_id, services, categories, review_on, reason, placed_at, released_at"),
            kept("erasure_campaign_member", "subject_id = ?", "subject_id, state, why"),
            kept("audit_entry", "subject_id = ?", "at, actor_role, action, subject_id, reason"));

    private PrivacyTables() {}
}

package be.sentum.benchmarks.limit;

import static be.sentum.benchmarks.limit.SubjectTable.changed;
import static be.sentum.benchmarks.limit.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.SubjectTable.kept;

import java.util.List;

/**
 * Where persons are found in each service's database, written down by hand, children before their parents. {@link
 * AnnouncedInventory} tells when the services hold anything else.
 */
final class SubjectDatabases {

    private static final String OF_ORDER = "order_id in (select id from orders where customer_id = ?)";
    private static final String OF_CHECK = "check_id in (select id from solvency_check where customer_id = ?)";
    private static final String OF_ITEM = "item_id in (select i.id from request_item i"
            + " join privacy_request r on r.id = i.request_id where r.subject_id = ?)";

    /** What every service has beside its own. */
    private static final List<SubjectTable> EVERYWHERE = List.of(
            deleted(
                    "outbox",
                    "payload is not null and aggregatetype = 'sentum.customer.card.v1'"
                            + " and aggregateid = cast(? as text)",
                    ""),
            deleted("outbox_blocked", "aggregateid = cast(? as text)", ""),
            deleted("inbox_parked", "key = cast(? as text)", ""),
            deleted("idempotency", "subject_id = ?", ""),
            deleted("subject_restriction", "subject_id = ?", "subject_id, purpose, ground, restricted_at"),
            deleted("subject", "id = ?", "id, login, told_at"),
            kept("access_log", "subject_id = ?", "subject_id, at, role, purpose, what"),
            kept("erased_subject", "subject_id = ?", "subject_id, request_id, erased_at"),
            kept("erasure_receipt", "subject_id = ?", "request_id, subject_id, receipt"));

    private static final SubjectDatabase CUSTOMER = SubjectDatabase.of(
            "customer",
            EVERYWHERE,
            deleted(
                    "customer_address",
                    "customer_id = ?",
                    "customer_id, type, street, house_number, box, postal_code, city, country"),
            deleted("customer_name_word", "customer_id = ?", "customer_id, word"),
            deleted("customer_statement", "customer_id = ?", "customer_id, about, statement, stated_at"),
            deleted(
                    "customer_value_history",
                    "customer_id = ?",
                    "customer_id, field, hash_before, hash_after, reason, by_role, purpose, changed_at"),
            deleted(
                    "customer",
                    "id = ?",
                    "id, login, kind, given_name, family_name, company_name, enterprise_number, vat_number,"
                            + " vat_number_normalised_from, email, email_comparable, phone, language, adult,"
                            + " notice_version_shown, registered_at, number, sort_name, field_origins"));

    private static final SubjectDatabase ORDER = SubjectDatabase.of(
            "order",
            EVERYWHERE,
            deleted("parcel_line", OF_ORDER, "order_id, parcel_id, sku, quantity"),
            deleted(
                    "parcel",
                    OF_ORDER,
                    "order_id, parcel_id, carrier, tracking_number, token, shipped_at, status, status_at"),
            deleted(
                    "order_delivery",
                    OF_ORDER,
                    "order_id, recipient, street, house_number, box, postal_code, city, country, remarks"),
            deleted("order_timeline", OF_ORDER, "order_id, status, at, cause"),
            kept("order_line", OF_ORDER, "order_id, sku, name, quantity, unit_price, vat_rate"),
            deleted(
                    "buyer",
                    "customer_id = ?",
                    "customer_id, name, street, house_number, box, postal_code, city, country"),
            changed(
                    "orders",
                    "customer_id = ?",
                    "customer_id = gen_random_uuid()",
                    "id, number, customer_id, status, payment, total, placed_at"));

    private static final SubjectDatabase BILLING = SubjectDatabase.of(
            "billing",
            EVERYWHERE,
            deleted("solvency_input", OF_CHECK, "name, value, source, as_of, points"),
            deleted(
                    "solvency_check",
                    "customer_id = ?",
                    "order_id, customer_id, model_version, score, threshold, assessed_at, outcome, review_reasons,"
                            + " reviewed_at, closed_at"),
            deleted("permission", "subject_id = ?", "subject_id, purpose, allowed, reason, decided_at"),
            deleted(
                    "customer_card",
                    "customer_id = ?",
                    "customer_id, kind, name, enterprise_number, vat_number, street, house_number, box, postal_code,"
                            + " city, country, adult, language"),
            kept(
                    "invoice",
                    "customer_id = ?",
                    "number, order_id, customer_id, issued_on, due_on, total, reference, document, settled_on"));

    private static final SubjectDatabase CONSENT = SubjectDatabase.of(
            "consent",
            EVERYWHERE,
            deleted("last_act", "subject_id = ?", "subject_id, purpose, act"),
            kept("objection", "subject_id = ?", "subject_id, scope, purposes, objected_at"),
            kept(
                    "consent_event",
                    "subject_id = ?",
                    "subject_id, purpose, act, text_version_id, method, ui_variant, occurred_at"));

    static final SubjectDatabase PRIVACY = SubjectDatabase.of(
            "privacy",
            EVERYWHERE,
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

    /** In the order of the services. */
    static final List<SubjectDatabase> ALL = List.of(CUSTOMER, ORDER, BILLING, CONSENT, PRIVACY);

    private SubjectDatabases() {}
}

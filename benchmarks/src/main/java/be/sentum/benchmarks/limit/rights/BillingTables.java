package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.rights.SubjectTable.kept;

import java.util.List;

/** Persons in billing-service's own tables, children before their parents. */
final class BillingTables {

    private static final String OF_CHECK = "check_id in (select id from solvency_check where customer_id = ?)";

    static final List<SubjectTable> OWN = List.of(
            deleted(
                    "earlier_solvency_decision",
                    OF_CHECK,
                    "score, outcome, review_reasons, decided_at, corrected_at, corrected_fields"),
            deleted("solvency_input", OF_CHECK, "name, value, source, as_of, points"),
            deleted(
                    "solvency_check",
                    "customer_id = ?",
                    "order_id, customer_id, model_version, score, threshold, assessed_at, outcome, review_reasons,"
                            + " reviewed_at, closed_at, contest_statement, contested_at"),
            deleted(
                    "customer_card",
                    "customer_id = ?",
                    "customer_id, kind, name, enterprise_number, vat_number, street, house_number, box, postal_code,"
                            + " city, country, adult, language"),
            kept("payment", "customer_id = ?", "order_id, customer_id, reference, amount, method, paid_at, noted_at"),
            kept(
                    "credit_request",
                    "customer_id = ?",
                    "order_id, customer_id, goods, reason, returned_at, state, credit_note_id"),
            kept(
                    "credit_note",
                    "customer_id = ?",
                    "number, invoice_id, order_id, customer_id, issued_on, total, document"),
            kept(
                    "order_account",
                    "customer_id = ?",
                    "order_id, order_number, customer_id, prepaid, total, credited, paid, unwanted, ended, ended_at,"
                            + " goods_back_at, refund_since, changed_at"),
            kept(
                    "invoice",
                    "customer_id = ?",
                    "number, order_id, customer_id, issued_on, due_on, total, reference, document, settled_on"));

    private BillingTables() {}
}

package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.rights.SubjectTable.kept;

import java.util.List;

/** Persons in customer-service's own tables, children before their parents. */
final class CustomerTables {

    static final List<SubjectTable> OWN = List.of(
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
            deleted("link_attempt", "customer_id = ?", ""),
            kept("log_in_task", "customer_id = ?", ""),
            deleted("account", "customer_id = ?", "customer_id, active_on, noticed_on, closed_reason, closed_at"),
            deleted(
                    "customer",
                    "id = ?",
                    "id, login, kind, given_name, family_name, company_name, enterprise_number, vat_number,"
                            + " vat_number_normalised_from, email, email_comparable, phone, language, adult,"
                            + " notice_version_shown, registered_at, number, sort_name, field_origins"));

    private CustomerTables() {}
}

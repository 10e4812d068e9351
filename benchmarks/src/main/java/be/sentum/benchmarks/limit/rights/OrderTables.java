package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SubjectTable.changed;
import static be.sentum.benchmarks.limit.rights.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.rights.SubjectTable.kept;

import java.util.List;

/** Persons in order-service's own tables, children before their parents. */
final class OrderTables {

    private static final String OF_ORDER = "order_id in (select id from orders where customer_id = ?)";

    static final List<SubjectTable> OWN = List.of(
            kept("withdrawal_statement", OF_ORDER, "order_id, name, email, stated_at, confirmed_at"),
            kept("order_return", OF_ORDER, "order_id, reason, goods, returned_at"),
            deleted("parcel_line", OF_ORDER, "order_id, parcel_id, sku, quantity"),
            deleted(
                    "parcel",
                    OF_ORDER,
                    "order_id, parcel_id, carrier, tracking_number, token, shipped_at, status, status_at"),
            deleted(
                    "order_delivery",
                    OF_ORDER,
                    "order_id, recipient, street, house_number, box, postal_code, city, country, remarks,"
                            + " address_changed_at, recipient_id, phone, gift_note"),
            deleted(
                    "gift_recipient",
                    "recipient_id = ?",
                    "recipient_id, order_id, name, phone, gift_note, street, house_number, box, postal_code, city,"
                            + " country"),
            deleted("order_timeline", OF_ORDER, "order_id, status, at, cause, payment_id"),
            kept("order_line", OF_ORDER, "order_id, sku, name, quantity, unit_price, vat_rate"),
            deleted("closed_account", "customer_id = ?", "customer_id"),
            deleted(
                    "buyer",
                    "customer_id = ?",
                    "customer_id, name, consumer, street, house_number, box, postal_code, city, country"),
            changed(
                    "orders",
                    "customer_id = ?",
                    "customer_id = gen_random_uuid()",
                    "id, number, customer_id, status, payment, total, placed_at, delivered_on"));

    private OrderTables() {}
}

package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of whom very much is held. The rows are written straight into the services' databases, since placing so many
 * orders would take longer than the day: 60 % at order-service, the rest at billing, consent and customer.
 */
final class LargeSubject {

    private record Rows(String database, int ofTen, String sql) {}

    private static final List<Rows> ROWS = List.of(
            // One order, three lines, one timeline entry, one address: six rows.
            new Rows("sentum_order", 1, """
                    with o as (
                        insert into orders (id, number, customer_id, status, payment, total, placed_at, version,
                                            retained_until)
                        select gen_random_uuid(), 'LARGE-' || gen_random_uuid(), ?, 'DELIVERED', 'PREPAID', 72.53,
                               now() - n * interval '1 minute', 3, date '2036-12-31'
                          from generate_series(1, ?) n
                        returning id),
                    l as (
                        insert into order_line (order_id, position, sku, name, quantity, unit_price, vat_rate,
                                                retained_until)
                        select o.id, p, 'BENCH-1', 'Benchmark article', p, 9.99, '21', date '2036-12-31'
                          from o, generate_series(1, 3) p),
                    t as (
                        insert into order_timeline (order_id, position, status, at, cause)
                        select o.id, 1, 'DELIVERED', now(), 'PLACED' from o)
                    insert into order_delivery (order_id, street, house_number, postal_code, city, country)
                    select o.id, 'Kerkstraat', '1', '1000', 'Brussel', 'BE' from o"""),
            new Rows("sentum_billing", 1, """
                    insert into invoice (id, number, order_id, customer_id, issued_on, due_on, total, reference,
                                         document, sha256, retained_until)
                    select gen_random_uuid(), 'LARGE-' || gen_random_uuid(), gen_random_uuid(), ?, current_date,
                           current_date, 72.53, 'L' || gen_random_uuid(), '{"total":"72.53"}', repeat('0', 64),
                           date '2036-12-31'
                      from generate_series(1, ?)"""),
            new Rows("sentum_consent", 2, """
                    insert into consent_event (id, subject_id, purpose, act, occurred_at, recorded_at, position,
                                               previous_hash, hash, retained_until)
                    select gen_random_uuid(), ?, 'P10', 'WITHDRAWN', now(), now(), 1000000 + n, repeat('0', 64),
                           repeat('0', 64), current_date + 1826
                      from generate_series(1, ?) n"""),
            new Rows("sentum_customer", 1, """
                    insert into customer_value_history (id, customer_id, version, field, hash_before, hash_after,
                                                        reason, by_role, changed_at)
                    select gen_random_uuid(), ?, n, 'phone', repeat('0', 64), repeat('0', 64), 'rectification',
                           'customer', now()
                      from generate_series(1, ?) n"""));

    private LargeSubject() {}

    /** @param records in all; rounded down to a multiple of ten */
    static void fill(Postgres postgres, UUID subject, int records) throws SQLException {
        for (Rows rows : ROWS) {
            try (Connection connection = postgres.connect(rows.database());
                    PreparedStatement insert = connection.prepareStatement(rows.sql())) {
                insert.setObject(1, subject);
                insert.setInt(2, records / 10 * rows.ofTen());
                insert.executeUpdate();
            }
        }
    }
}

package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.PhoneNumber;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.order.domain.timing.Patience;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new order with everything under it in one statement: placing orders is what this service does most, and the
 * mapping would take a round trip for each table.
 */
@Singleton
class OrderInsert {

    private static final String INSERT = """
            with header as (
                insert into orders
                    (id, number, customer_id, status, payment, total, placed_at, version, retained_until, due_at, late_at)
                values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
                on conflict (number) do nothing
                returning id, retained_until),
            lines as (
                insert into order_line
                    (order_id, position, sku, name, quantity, unit_price, vat_rate, retained_until)
                select header.id, line.position, line.sku, line.name, line.quantity, line.unit_price, line.vat_rate,
                       header.retained_until
                from header, unnest(?::text[], ?::text[], ?::int[], ?::numeric[], ?::text[]) with ordinality
                     as line (sku, name, quantity, unit_price, vat_rate, position)),
            entry as (
                insert into order_timeline (order_id, position, status, at, cause)
                select header.id, 1, ?, ?, ? from header),
            delivery as (
                insert into order_delivery
                    (order_id, recipient, street, house_number, box, postal_code, city, country, remarks,
                     recipient_id, phone, gift_note)
                select header.id, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ? from header)
            select id from header
            """;

    private final DataSource database;
    private final Patience patience;

    OrderInsert(DataSource database, Patience patience) {
        this.database = database;
        this.patience = patience;
    }

    /** False, and nothing is written, when the number is taken. */
    boolean insert(Order order, LocalDate retainedUntil) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int next = header(insert, order, retainedUntil, Timers.of(patience.timer(order.course())));
            next = lines(connection, insert, next, order.lines());
            next = entry(insert, next, order.timeline().getFirst());
            delivery(insert, next, Objects.requireNonNull(order.delivery(), "a new order goes somewhere"));
            try (var written = insert.executeQuery()) {
                return written.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an order could not be written", e);
        }
    }

    private static int header(PreparedStatement insert, Order order, LocalDate retainedUntil, Timers timers)
            throws SQLException {
        insert.setObject(1, order.id().value());
        insert.setString(2, order.number().value());
        insert.setObject(3, order.customer().value());
        insert.setString(4, order.status().name());
        insert.setString(5, order.payment().name());
        insert.setBigDecimal(6, order.totals().total().amount());
        insert.setObject(7, order.placedAt().atOffset(ZoneOffset.UTC));
        insert.setObject(8, retainedUntil);
        insert.setObject(9, utc(timers.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(10, utc(timers.lateAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        return 11;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static int lines(Connection connection, PreparedStatement insert, int from, List<OrderLine> lines)
            throws SQLException {
        insert.setArray(
                from, array(connection, "text", lines, line -> line.sku().code()));
        insert.setArray(from + 1, array(connection, "text", lines, OrderLine::name));
        insert.setArray(from + 2, array(connection, "int4", lines, OrderLine::quantity));
        insert.setArray(
                from + 3,
                array(connection, "numeric", lines, line -> line.unitPrice().amount()));
        insert.setArray(
                from + 4,
                array(connection, "text", lines, line -> line.vatRate().code()));
        return from + 5;
    }

    private static java.sql.Array array(
            Connection connection, String type, List<OrderLine> lines, Function<OrderLine, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(part).toArray());
    }

    private static int entry(PreparedStatement insert, int from, TimelineEntry entry) throws SQLException {
        insert.setString(from, entry.status().name());
        insert.setObject(from + 1, entry.at().atOffset(ZoneOffset.UTC));
        insert.setString(from + 2, entry.cause().name());
        return from + 3;
    }

    private static void delivery(PreparedStatement insert, int from, Delivery delivery) throws SQLException {
        PostalAddress address = delivery.address();
        insert.setString(from, delivery.recipient());
        insert.setString(from + 1, address.street());
        insert.setString(from + 2, address.houseNumber());
        insert.setString(from + 3, address.box());
        insert.setString(from + 4, address.postalCode());
        insert.setString(from + 5, address.city());
        insert.setString(from + 6, address.country());
        RecipientId recipient = delivery.recipientId();
        PhoneNumber phone = delivery.phone();
        insert.setString(from + 7, delivery.remarks());
        insert.setObject(from + 8, recipient == null ? null : recipient.value(), Types.OTHER);
        insert.setString(from + 9, phone == null ? null : phone.value());
        insert.setString(from + 10, delivery.giftNote());
    }
}

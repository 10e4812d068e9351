package be.sentum.order.adapter.out.persistence.order;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads all rows of an order in one round trip, for those who only look at it: the mapping would take one for each
 * table.
 */
@Singleton
class OrderRead {

    private static final String TABLES = """
            select * from orders where id = ?;
            select * from order_line where order_id = ? order by position;
            select * from order_timeline where order_id = ? order by position;
            select * from order_delivery where order_id = ?;
            select * from parcel where order_id = ? order by shipped_at, parcel_id;
            select * from parcel_line where order_id = ? order by parcel_id, position;
            select version from orders where id = ?""";

    private static final int STATEMENTS = 7;

    /** Each statement sees what is committed when it begins: what changed in between is read again. */
    private static final int TRIES = 3;

    private final DataSource database;

    OrderRead(DataSource database) {
        this.database = database;
    }

    Optional<OrderRows> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(TABLES)) {
            for (int i = 1; i <= STATEMENTS; i++) {
                select.setObject(i, id);
            }
            for (int i = 0; i < TRIES; i++) {
                Look look = look(select);
                if (look.header().map(header -> header.version).equals(look.versionAfter())) {
                    return look.whole();
                }
            }
            throw new IllegalStateException("an order changed faster than it could be read");
        } catch (SQLException e) {
            throw new IllegalStateException("an order could not be read", e);
        }
    }

    private record Look(
            Optional<OrderEntity> header,
            List<LineEntity> lines,
            List<TimelineEntity> timeline,
            List<DeliveryEntity> delivery,
            List<ParcelEntity> parcels,
            List<ParcelLineEntity> contents,
            Optional<Long> versionAfter) {

        Optional<OrderRows> whole() {
            return header.map(one -> new OrderRows(
                    one, lines, timeline, delivery.isEmpty() ? null : delivery.getFirst(), parcels, contents));
        }
    }

    private static Look look(PreparedStatement select) throws SQLException {
        select.execute();
        return new Look(
                rows(select, OrderRead::header).stream().findFirst(),
                next(select, OrderRead::line),
                next(select, OrderRead::entry),
                next(select, OrderRead::delivery),
                next(select, OrderRead::parcel),
                next(select, OrderRead::content),
                next(select, row -> row.getLong("version")).stream().findFirst());
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> next(PreparedStatement select, Row<T> mapping) throws SQLException {
        select.getMoreResults();
        return rows(select, mapping);
    }

    private static <T> List<T> rows(PreparedStatement select, Row<T> mapping) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = select.getResultSet()) {
            while (rows.next()) {
                found.add(mapping.of(rows));
            }
        }
        return found;
    }

    private static OrderEntity header(ResultSet row) throws SQLException {
        OrderEntity header = new OrderEntity();
        header.id = row.getObject("id", UUID.class);
        header.number = row.getString("number");
        header.customerId = row.getObject("customer_id", UUID.class);
        header.status = row.getString("status");
        header.payment = row.getString("payment");
        header.total = row.getBigDecimal("total");
        header.placedAt = moment(row, "placed_at");
        header.version = row.getLong("version");
        header.activeUntil = row.getObject("active_until", LocalDate.class);
        return header;
    }

    private static LineEntity line(ResultSet row) throws SQLException {
        LineEntity line = new LineEntity();
        line.sku = row.getString("sku");
        line.name = row.getString("name");
        line.quantity = row.getInt("quantity");
        line.unitPrice = row.getBigDecimal("unit_price");
        line.vatRate = row.getString("vat_rate");
        return line;
    }

    private static TimelineEntity entry(ResultSet row) throws SQLException {
        TimelineEntity entry = new TimelineEntity();
        entry.status = row.getString("status");
        entry.at = moment(row, "at");
        entry.cause = row.getString("cause");
        entry.paymentId = row.getObject("payment_id", UUID.class);
        return entry;
    }

    private static DeliveryEntity delivery(ResultSet row) throws SQLException {
        DeliveryEntity delivery = new DeliveryEntity();
        delivery.recipient = row.getString("recipient");
        delivery.street = row.getString("street");
        delivery.houseNumber = row.getString("house_number");
        delivery.box = row.getString("box");
        delivery.postalCode = row.getString("postal_code");
        delivery.city = row.getString("city");
        delivery.country = row.getString("country");
        delivery.remarks = row.getString("remarks");
        delivery.recipientId = row.getObject("recipient_id", UUID.class);
        delivery.phone = row.getString("phone");
        delivery.giftNote = row.getString("gift_note");
        delivery.addressChangedAt = perhaps(row, "address_changed_at");
        return delivery;
    }

    private static ParcelEntity parcel(ResultSet row) throws SQLException {
        ParcelEntity parcel = new ParcelEntity();
        parcel.key =
                new ParcelEntity.Key(row.getObject("order_id", UUID.class), row.getObject("parcel_id", UUID.class));
        parcel.carrier = row.getString("carrier");
        parcel.trackingNumber = row.getString("tracking_number");
        parcel.token = row.getString("token");
        parcel.shippedAt = moment(row, "shipped_at");
        parcel.status = row.getString("status");
        parcel.statusAt = perhaps(row, "status_at");
        return parcel;
    }

    private static ParcelLineEntity content(ResultSet row) throws SQLException {
        ParcelLineEntity line = new ParcelLineEntity();
        line.key = new ParcelLineEntity.Key(
                row.getObject("order_id", UUID.class),
                row.getObject("parcel_id", UUID.class),
                row.getShort("position"));
        line.sku = row.getString("sku");
        line.quantity = row.getInt("quantity");
        return line;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

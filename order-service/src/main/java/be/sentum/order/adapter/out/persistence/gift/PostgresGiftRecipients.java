package be.sentum.order.adapter.out.persistence.gift;

import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.order.domain.gift.ParcelMark;
import be.sentum.order.domain.gift.PersonName;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.order.domain.progress.OrderStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** {@link GiftRecipients} in PostgreSQL. Whoever takes a delivery off an order locks the order's header first. */
@Singleton
class PostgresGiftRecipients implements GiftRecipients {

    private static final String FOUND = "select g.recipient_id, g.name, g.city from gift_recipient g ";

    private static final String OPEN = """
            select count(*) from gift_recipient g join orders o on o.id = g.order_id
             where g.recipient_id = ? and o.status = any (?)
            """;

    private static final String LOCK = """
            select o.id from orders o
             where o.id = (select order_id from gift_recipient where recipient_id = ?)
               for update
            """;

    private static final String TAKE_OFF = "delete from order_delivery where order_id = ?";

    /** Whoever holds the order's ETag is to read it again; what waits for a parcel is for our people now. */
    private static final String GOES_NOWHERE = """
            update orders
               set version = version + 1,
                   late_at = case when status = any (?) then least(late_at, ?) else late_at end
             where id = ?
            """;

    /** By whatever category: a human looks at it. */
    private static final String IS_HELD = """
            (exists (select from legal_hold h where h.subject_id = person)
              or exists (select from subject_restriction r
                          where r.subject_id = person and r.ground in ('unlawful', 'needed_for_claim')))""";

    private static final String OTHERS_HELD = """
            select count(distinct person)
              from (select g.recipient_id as person, o.customer_id as erased
                      from gift_recipient g join orders o on o.id = g.order_id
                    union all
                    select o.customer_id, g.recipient_id
                      from gift_recipient g join orders o on o.id = g.order_id) others
             where erased = ? and %s
            """.formatted(IS_HELD);

    private static final String FORGET_OF = """
            delete from gift_recipient
             where recipient_id in (
                select person
                  from (select g.recipient_id as person
                          from gift_recipient g join orders o on o.id = g.order_id
                         where o.customer_id = ?) recipients
                 where not %s)
            """.formatted(IS_HELD);

    private static final String[] UNDER_WAY = Stream.of(OrderStatus.values())
            .filter(status -> !status.isFinal())
            .map(Enum::name)
            .toArray(String[]::new);

    private static final String[] TO_BE_SHIPPED = Stream.of(OrderStatus.values())
            .filter(status -> status.canBecome(OrderStatus.SHIPPED))
            .map(Enum::name)
            .toArray(String[]::new);

    private final DataSource database;
    private final InstantSource clock;

    PostgresGiftRecipients(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<FoundRecipient> of(ParcelMark mark) {
        return switch (mark) {
            case ParcelMark.Token t ->
                of(
                        "join parcel p on p.order_id = g.order_id where p.token = ?",
                        t.token().value());
            case ParcelMark.OfParcel n ->
                of(
                        "join parcel p on p.order_id = g.order_id where p.tracking_number = ?",
                        n.number().value());
            case ParcelMark.OfOrder o ->
                of(
                        "join orders o on o.id = g.order_id where o.number = ?",
                        o.number().value());
        };
    }

    private List<FoundRecipient> of(String which, String value) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FOUND + which)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                List<FoundRecipient> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new FoundRecipient(
                            new RecipientId(row.getObject(1, UUID.class)),
                            new PersonName(row.getString(2)),
                            row.getString(3)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("gift recipients could not be read", e);
        }
    }

    @Override
    public int open(RecipientId recipient) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OPEN)) {
            query.setObject(1, recipient.value());
            query.setObject(2, UNDER_WAY);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("gift recipients could not be read", e);
        }
    }

    @Override
    public int othersHeld(UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OTHERS_HELD)) {
            query.setObject(1, subject);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("gift recipients could not be read", e);
        }
    }

    @Override
    public void takeOffOrder(RecipientId recipient) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, recipient.value());
            try (ResultSet row = lock.executeQuery()) {
                if (row.next()) {
                    UUID order = row.getObject(1, UUID.class);
                    execute(connection, TAKE_OFF, order);
                    goesNowhere(connection, order);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a gift recipient could not be forgotten", e);
        }
    }

    private void goesNowhere(Connection connection, UUID order) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(GOES_NOWHERE)) {
            update.setObject(1, TO_BE_SHIPPED);
            update.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            update.setObject(3, order);
            update.executeUpdate();
        }
    }

    @Override
    public void forgetOf(CustomerId buyer) {
        try (Connection connection = database.getConnection()) {
            execute(connection, FORGET_OF, buyer.value());
        } catch (SQLException e) {
            throw new IllegalStateException("gift recipients could not be forgotten", e);
        }
    }

    private static void execute(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}

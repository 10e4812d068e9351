package be.sentum.order.adapter.out.persistence.gift;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.PhoneNumber;
import be.sentum.order.domain.gift.RecipientId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps the recipient's own record beside the buyer's delivery, in the transaction that writes the order. */
@Singleton
public class GiftRows {

    private static final String ADD = """
            insert into gift_recipient
                (street, house_number, box, postal_code, city, country, order_id, recipient_id, name, phone, gift_note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Changes what is there: a recipient who was erased does not come back with a late change of the order. */
    private static final String KEEP = """
            update gift_recipient set street = ?, house_number = ?, box = ?, postal_code = ?, city = ?, country = ?,
                retained_until = ?
             where order_id = ?
            """;

    private final DataSource database;

    GiftRows(DataSource database) {
        this.database = database;
    }

    /** Of a new order; nothing for one that its buyer receives. */
    public void add(OrderId order, Delivery delivery) {
        RecipientId recipient = delivery.recipientId();
        if (recipient == null) {
            return;
        }
        PhoneNumber phone = delivery.phone();
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            int next = address(add, delivery.address());
            add.setObject(next, order.value());
            add.setObject(next + 1, recipient.value());
            add.setString(next + 2, delivery.recipient());
            add.setString(next + 3, phone == null ? null : phone.value());
            add.setString(next + 4, delivery.giftNote());
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a gift recipient could not be written", e);
        }
    }

    /** @param lastDay until when it is kept, absent while the order is under way */
    public void keep(OrderId order, Delivery delivery, @Nullable LocalDate lastDay) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            int next = address(keep, delivery.address());
            keep.setObject(next, lastDay);
            keep.setObject(next + 1, order.value());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a gift recipient could not be written", e);
        }
    }

    private static int address(PreparedStatement statement, PostalAddress address) throws SQLException {
        statement.setString(1, address.street());
        statement.setString(2, address.houseNumber());
        statement.setString(3, address.box());
        statement.setString(4, address.postalCode());
        statement.setString(5, address.city());
        statement.setString(6, address.country());
        return 7;
    }
}

package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.BuyerFiles;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.personaldata.subject.StandingColumns;
import be.sentum.personaldata.subject.SubjectLock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** {@link BuyerFiles} in one round trip. */
@Singleton
class PostgresBuyerFiles implements BuyerFiles {

    private static final String OPEN = SubjectLock.SHARED + "select " + StandingColumns.OF_S + """
            , exists (select from closed_account where customer_id = s.id) as account_closed, buyer.*
            from (select ?::uuid as id) s left join buyer on buyer.customer_id = s.id""";

    private final DataSource database;

    PostgresBuyerFiles(DataSource database) {
        this.database = database;
    }

    @Override
    public File open(CustomerId customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setString(1, customer.value().toString());
            statement.setObject(2, customer.value());
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return new File(
                        OrderStanding.toOrder(StandingColumns.standing(row)),
                        row.getBoolean("account_closed"),
                        row.getObject("customer_id") == null ? null : PostgresBuyers.buyer(customer, row));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a buyer's file could not be read", e);
        }
    }
}

package be.sentum.benchmarks.limit.order;

import be.sentum.benchmarks.limit.Postgres;
import be.sentum.benchmarks.load.Load;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The rows of one order by JDBC: one prepared statement, one connection a client, nothing between. */
public final class OrderRead {

    private static final String SELECT = """
            select to_jsonb(o), d.city,
                   (select jsonb_agg(l order by position) from order_line l where l.order_id = o.id),
                   (select jsonb_agg(t order by position) from order_timeline t where t.order_id = o.id)
              from orders o left join order_delivery d on d.order_id = o.id
             where o.id = ?""";

    private OrderRead() {}

    public static Load.Client client(Postgres postgres, UUID order) throws SQLException {
        Connection connection = postgres.connect(OrderTables.DATABASE);
        PreparedStatement select = connection.prepareStatement(SELECT);
        select.setObject(1, order);
        return new Load.Client() {

            @Override
            public void call() throws SQLException {
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        throw new IllegalStateException("the order is not there");
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}

package be.sentum.systemtests.journey;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How many orders, invoices and erased persons there are: what a journey adds, and must not add twice. */
record Footprint(long orders, long invoices, long erased) {

    static Footprint of(LocalStack stack) {
        return new Footprint(
                count(stack, PartName.ORDER, "orders"),
                count(stack, PartName.BILLING, "invoice"),
                count(stack, PartName.CUSTOMER, "erased_subject"));
    }

    /** Each journey leaves one order, one invoice and one erased person. An attempt killed after the erasure was whole. */
    Footprint plusJourneys(int journeys) {
        return new Footprint(orders + journeys, invoices + journeys, erased + journeys);
    }

    private static long count(LocalStack stack, PartName service, String table) {
        String user = "sentum_" + service.shortName();
        String password = Secrets.of(stack.settings().home()).database(service);
        try (Connection connection =
                        DriverManager.getConnection(stack.addresses().jdbcUrl(user), user, password);
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

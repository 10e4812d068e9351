package be.sentum.billing.adapter.out.persistence.invoice;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.rights.collection.DerivedRecords;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * REQ-POR-01: invoices rest on the law and not on contract or consent, so Article 20 does not reach them; a portability
 * package has the head of each all the same, marked as a convenience. Read row by row, because there may be many.
 */
@Singleton
class InvoiceCopies implements DerivedRecords {

    private static final List<String> FIELDS =
            List.of("id", "number", "order_id", "issued_on", "due_on", "total", "reference");

    private static final String ROWS =
            "select " + String.join(", ", FIELDS) + " from invoice where customer_id = ? order by issued_on, number";

    private static final int FETCHED_AT_ONCE = 500;

    private final DataSource database;

    InvoiceCopies(DataSource database) {
        this.database = database;
    }

    @Override
    public Description description() {
        return new Description(
                "invoice_copy", "invoice", Category.FINANCIAL, Source.OBSERVED, List.of("P04"), true, true, FIELDS);
    }

    @Override
    public void of(UUID subjectId, String language, Consumer<Map<String, ?>> record) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            query.setObject(1, subjectId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    record.accept(copy(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("invoices could not be copied", e);
        }
    }

    private static Map<String, ?> copy(ResultSet row) throws SQLException {
        Map<String, Object> copy = new LinkedHashMap<>();
        copy.put("id", row.getString("id"));
        copy.put("number", row.getString("number"));
        copy.put("order_id", row.getString("order_id"));
        copy.put("issued_on", row.getString("issued_on"));
        copy.put("due_on", row.getString("due_on"));
        copy.put("total", row.getBigDecimal("total"));
        copy.put("reference", row.getString("reference"));
        return copy;
    }
}

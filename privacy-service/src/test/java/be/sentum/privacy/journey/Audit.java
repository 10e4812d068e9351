package be.sentum.privacy.journey;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the audit trail. */
final class Audit {

    private Audit() {}

    /** Reasons of all entries with that action. */
    static List<String> reasons(String action) throws SQLException {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var query = connection.prepareStatement("select reason from audit_entry where action = ?")) {
            query.setString(1, action);
            List<String> reasons = new ArrayList<>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    reasons.add(String.valueOf(found.getString(1)));
                }
            }
            return reasons;
        }
    }
}

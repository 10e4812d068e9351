package be.sentum.personaldata.disclosure;

import be.sentum.personaldata.disclosure.KnownRecipient.Transfer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads the copy of the register: one statement. */
@Singleton
class KnownRecipients {

    private static final String FIND = """
            select r.country, r.purposes, r.valid_from, r.valid_to,
                   t.country, t.evidence_ref, t.valid_from, t.valid_to, coalesce(m.suspended, false)
              from known_recipient r
              left join known_transfer t on t.recipient = r.code
              left join suspended_mechanism m on m.mechanism = t.mechanism
             where r.code = ?
             order by t.mechanism""";

    private final DataSource database;

    KnownRecipients(DataSource database) {
        this.database = database;
    }

    Optional<KnownRecipient> find(String code) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(FIND)) {
            query.setString(1, code);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a recipient could not be read", e);
        }
    }

    private static KnownRecipient read(ResultSet rows) throws SQLException {
        String country = rows.getString(1);
        Set<String> purposes = Set.of((String[]) rows.getArray(2).getArray());
        LocalDate from = rows.getObject(3, LocalDate.class);
        LocalDate to = rows.getObject(4, LocalDate.class);
        List<Transfer> transfers = new ArrayList<>();
        do {
            if (rows.getString(5) != null) {
                transfers.add(new Transfer(
                        rows.getString(5),
                        rows.getString(6),
                        rows.getObject(7, LocalDate.class),
                        rows.getObject(8, LocalDate.class),
                        rows.getBoolean(9)));
            }
        } while (rows.next());
        return new KnownRecipient(country, purposes, from, to, transfers);
    }
}

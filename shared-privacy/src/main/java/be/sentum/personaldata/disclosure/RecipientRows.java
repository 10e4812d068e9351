package be.sentum.personaldata.disclosure;

import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes the copy of the register; the last word counts. */
@Singleton
class RecipientRows {

    private static final String RECIPIENT = """
            insert into known_recipient (code, country, purposes, valid_from, valid_to) values (?, ?, ?, ?, ?)
            on conflict (code) do update set country = excluded.country, purposes = excluded.purposes,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to""";

    private static final String TRANSFER = """
            insert into known_transfer (recipient, country, mechanism, evidence_ref, valid_from, valid_to)
            values (?, ?, ?, ?, ?, ?)
            on conflict (recipient, country, mechanism) do update set evidence_ref = excluded.evidence_ref,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to""";

    private static final String MECHANISM = """
            insert into suspended_mechanism (mechanism, suspended, changed_at) values (?, ?, ?)
            on conflict (mechanism) do update set suspended = excluded.suspended, changed_at = excluded.changed_at""";

    private static final String FORGET = """
            delete from known_transfer where recipient || '/' || country || '/' || mechanism = ?""";

    private final DataSource database;

    RecipientRows(DataSource database) {
        this.database = database;
    }

    void keep(RecipientRegistered recipient) {
        write(
                RECIPIENT,
                recipient.code(),
                recipient.country(),
                recipient.purposes().toArray(String[]::new),
                recipient.validFrom(),
                recipient.validTo());
    }

    void keep(TransferRegistered transfer) {
        write(
                TRANSFER,
                transfer.recipient(),
                transfer.country(),
                transfer.mechanism(),
                transfer.evidenceRef(),
                transfer.validFrom(),
                transfer.validTo());
    }

    void keep(TransferMechanismChanged change) {
        write(
                MECHANISM,
                change.mechanism(),
                change.suspended(),
                change.changedAt().atOffset(ZoneOffset.UTC));
    }

    /** @param key of the transfer's record */
    void forget(String key) {
        write(FORGET, key);
    }

    private void write(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the copy of the recipients could not be written", e);
        }
    }
}

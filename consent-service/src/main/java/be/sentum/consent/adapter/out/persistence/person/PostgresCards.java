package be.sentum.consent.adapter.out.persistence.person;

import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresCards implements Cards {

    private static final String KEEP = """
            insert into consent_card (subject_id, version, email, address_hmac, language, adult)
            values (?, ?, ?, ?, ?, ?)
            on conflict (subject_id)
            do update set version = excluded.version, email = excluded.email, address_hmac = excluded.address_hmac,
                          language = excluded.language, adult = excluded.adult
            where excluded.version > consent_card.version""";

    private static final String SEALED_OTHERWISE =
            "select subject_id from consent_card where address_hmac not like ? limit 200";

    private final DataSource database;

    PostgresCards(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Card> find(SubjectId subject) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select version, email, language, adult from consent_card where subject_id = ?")) {
            query.setObject(1, subject.value());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Card(
                                subject,
                                row.getLong(1),
                                new MailAddress(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, Boolean.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a card could not be read", e);
        }
    }

    @Override
    public void keep(Card card, SealedAddress address) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, card.subject().value());
            insert.setLong(2, card.version());
            insert.setString(3, card.address().value());
            insert.setString(4, address.hmac());
            insert.setString(5, card.language());
            insert.setObject(6, card.adult());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a card could not be kept", e);
        }
    }

    @Override
    public List<SubjectId> sealedOtherwise(String presentKey) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(SEALED_OTHERWISE)) {
            query.setString(1, presentKey + ".%");
            try (var rows = query.executeQuery()) {
                List<SubjectId> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new SubjectId(rows.getObject(1, UUID.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the cards could not be read", e);
        }
    }

    @Override
    public void reseal(SubjectId subject, SealedAddress address) {
        try (Connection connection = database.getConnection();
                var update =
                        connection.prepareStatement("update consent_card set address_hmac = ? where subject_id = ?")) {
            update.setString(1, address.hmac());
            update.setObject(2, subject.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a card could not be sealed anew", e);
        }
    }

    @Override
    public void forget(SubjectId subject) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement("delete from consent_card where subject_id = ?")) {
            delete.setObject(1, subject.value());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a card could not be forgotten", e);
        }
    }
}

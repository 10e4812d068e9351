package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.out.person.PersonFiles;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.StandingColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * One round trip: the locks, and behind them, as a statement of its own that sees what whoever was waited for has
 * committed, everything there is to know.
 */
@ApplicationScoped
class PostgresPersonFiles implements PersonFiles {

    /** What marketing and its choices use. */
    private static final Category[] IN_A_CHOICE = {
        Category.IDENTITY,
        Category.CONTACT,
        Category.PREFERENCE,
        Category.MARKETING,
        Category.BEHAVIOUR,
        Category.INFERRED
    };

    private static final String LOCKS = """
            select p.id, pg_advisory_xact_lock_shared(hashtextextended('subject ' || p.id::text, 0)),
                   pg_advisory_xact_lock(hashtextextended(p.id::text, 11))
              from (%1$s) p;
            select s.id, """ + StandingColumns.OF_S + """
                   , k.version as card_version, k.email, k.language, k.adult,
                   exists (select from pending_opt_in w where w.subject_id = s.id) as links,
                   l.purpose, l.event_id, l.act, l.version, l.major, l.occurred_at, l.expires_at, l.stated,
                   c.position, c.hash, c.began_at
              from (%1$s) s
              left join consent_card k on k.subject_id = s.id
              left join consent_chain c on c.subject_id = s.id
              left join last_act l on l.subject_id = s.id""";

    private static final String BY_ID = LOCKS.formatted("select ?::uuid as id");
    private static final String BY_LOGIN = LOCKS.formatted("select id from subject where login = ?");

    private final DataSource database;

    PostgresPersonFiles(DataSource database) {
        this.database = database;
    }

    @Override
    public File open(SubjectId subject) {
        return read(BY_ID, subject.value()).orElseThrow();
    }

    @Override
    public Optional<File> ofLogin(String login) {
        return read(BY_LOGIN, login);
    }

    private Optional<File> read(String sql, Object whose) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, whose);
            query.setObject(2, whose);
            query.execute();
            UUID locked = locked(query);
            query.getMoreResults();
            try (ResultSet row = query.getResultSet()) {
                // Another one since: the log-in has just passed to somebody whose locks are not held.
                return row.next() && row.getObject("id", UUID.class).equals(locked)
                        ? Optional.of(file(row, new SubjectId(locked)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of a person could not be read", e);
        }
    }

    private static UUID locked(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.getResultSet()) {
            return row.next() ? row.getObject(1, UUID.class) : new UUID(0, 0);
        }
    }

    private static File file(ResultSet row, SubjectId subject) throws SQLException {
        PersonStanding standing = standing(row);
        Optional<Card> card = card(row, subject);
        boolean links = row.getBoolean("links");
        return new File(subject, standing, card, ActsQuery.actsFromPresent(row), links);
    }

    private static PersonStanding standing(ResultSet row) throws SQLException {
        return switch (StandingColumns.standing(row)) {
            case Standing.Good _ -> new PersonStanding.Good();
            case Standing.Unknown _ -> new PersonStanding.Unknown();
            case Standing.Erased _ -> new PersonStanding.Erased();
            case Standing.Restricted r -> PersonStanding.restricted(r.purposes(IN_A_CHOICE));
        };
    }

    private static Optional<Card> card(ResultSet row, SubjectId subject) throws SQLException {
        String address = row.getString("email");
        return address == null
                ? Optional.empty()
                : Optional.of(new Card(
                        subject,
                        row.getLong("card_version"),
                        new MailAddress(address),
                        row.getString("language"),
                        row.getObject("adult", Boolean.class)));
    }
}

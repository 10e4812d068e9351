package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.Head;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a person did so far, in one round trip: with the lock that keeps other writers out, or without. */
final class ActsQuery {

    /** A statement of its own, so that the query behind it sees what whoever was waited for has committed. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 11)); ";

    private static final String ACTS = """
            select l.purpose, l.event_id, l.act, l.version, l.major, l.occurred_at, l.expires_at, l.stated,
                   c.position, c.hash, c.began_at
            from (select ?::uuid as id) s
            left join consent_chain c on c.subject_id = s.id
            left join last_act l on l.subject_id = s.id""";

    private ActsQuery() {}

    static Acts locked(Connection connection, SubjectId subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOCK + ACTS)) {
            query.setString(1, subject.value().toString());
            query.setObject(2, subject.value());
            query.execute();
            query.getMoreResults();
            try (ResultSet rows = query.getResultSet()) {
                return acts(rows);
            }
        }
    }

    static Acts read(Connection connection, SubjectId subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ACTS)) {
            query.setObject(1, subject.value());
            try (ResultSet rows = query.executeQuery()) {
                return acts(rows);
            }
        }
    }

    private static Acts acts(ResultSet rows) throws SQLException {
        rows.next();
        return actsFromPresent(rows);
    }

    /** From the present row, the first of the person's, to the last. */
    static Acts actsFromPresent(ResultSet rows) throws SQLException {
        Map<PurposeCode, Choice> choices = new HashMap<>();
        Map<PurposeCode, Told> unasked = new HashMap<>();
        Head head = Head.start();
        do {
            String purpose = rows.getString("purpose");
            if (purpose != null && rows.getString("act") != null) {
                choices.put(new PurposeCode(purpose), choice(rows));
            } else if (purpose != null) {
                unasked.put(new PurposeCode(purpose), new Told(rows.getLong("version"), rows.getString("stated")));
            }
            if (rows.getString("hash") != null) {
                OffsetDateTime began = rows.getObject("began_at", OffsetDateTime.class);
                head = new Head(rows.getLong("position"), rows.getString("hash"), began.toInstant());
            }
        } while (rows.next());
        return new Acts(choices, unasked, head);
    }

    private static Choice choice(ResultSet row) throws SQLException {
        return new Choice(
                row.getObject("event_id", UUID.class),
                Act.valueOf(row.getString("act")),
                row.getLong("version"),
                row.getInt("major"),
                Objects.requireNonNull(EventRows.instant(row, "occurred_at")),
                EventRows.instant(row, "expires_at"),
                row.getString("stated"));
    }
}

package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.out.decision.EndedGrants;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.PurposeCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresEndedGrants implements EndedGrants {

    private static final String ENDED = """
            select subject_id from last_act where stated = 'granted' and expires_at <= ?
            union
            select l.subject_id from unnest(?::text[], ?::int[]) as m(purpose, major)
            join last_act l on l.purpose = m.purpose and l.major < m.major and l.stated = 'granted'
            limit ?""";

    private final DataSource database;

    PostgresEndedGrants(DataSource database) {
        this.database = database;
    }

    @Override
    public List<SubjectId> unannounced(Instant now, Map<PurposeCode, Integer> majors, int atMost) {
        List<PurposeCode> purposes = List.copyOf(majors.keySet());
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(ENDED)) {
            query.setObject(1, EventRows.utc(now));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", purposes.stream().map(PurposeCode::value).toArray()));
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", purposes.stream().map(majors::get).toArray()));
            query.setInt(4, atMost);
            try (ResultSet rows = query.executeQuery()) {
                List<SubjectId> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new SubjectId(rows.getObject(1, UUID.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ended grants could not be looked up", e);
        }
    }
}

package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.out.decision.DecisionRound;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.PurposeCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDecisionRound implements DecisionRound {

    /** Nothing while another replica is at it, or while the round is complete and not old enough. */
    private static final String PLACE = """
            select next_place from decision_round
             where next_place is not null or began_at < ?
               for update skip locked""";

    private static final String NEXT = """
            select subject_id, purpose, stated, version, occurred_at
              from last_act
             where stated <> ''
               and subject_id in (select distinct subject_id from last_act where subject_id >= ? order by 1 limit ?)
             order by subject_id""";

    private static final String MOVE = """
            update decision_round
               set began_at = case when ? then ? else began_at end, next_place = ?""";

    private static final UUID BEGINNING = new UUID(0, 0);

    private final DataSource database;

    PostgresDecisionRound(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Standing> next(int persons, Instant now, Instant due) {
        try (Connection connection = database.getConnection();
                PreparedStatement place = connection.prepareStatement(PLACE)) {
            place.setObject(1, due.atOffset(ZoneOffset.UTC));
            try (ResultSet row = place.executeQuery()) {
                if (!row.next()) {
                    return List.of();
                }
                UUID next = row.getObject(1, UUID.class);
                List<Standing> found = from(connection, next == null ? BEGINNING : next, persons);
                move(connection, next == null, now, found);
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the round of decisions", e);
        }
    }

    private static List<Standing> from(Connection connection, UUID place, int persons) throws SQLException {
        List<Standing> found = new ArrayList<>();
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setObject(1, place);
            next.setInt(2, persons);
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    found.add(new Standing(
                            new SubjectId(row.getObject(1, UUID.class)),
                            Decision.told(new PurposeCode(row.getString(2)), row.getString(3)),
                            row.getLong(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return found;
    }

    /** The next place in the order of ids: nobody's id, so that nothing of a person stays here after an erasure. */
    private static UUID behind(UUID id) {
        long low = id.getLeastSignificantBits() + 1;
        return new UUID(id.getMostSignificantBits() + (low == 0 ? 1 : 0), low);
    }

    private static void move(Connection connection, boolean begins, Instant now, List<Standing> found)
            throws SQLException {
        @Nullable
        UUID last = found.isEmpty() ? null : behind(found.getLast().subject().value());
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setBoolean(1, begins);
            move.setObject(2, now.atOffset(ZoneOffset.UTC));
            move.setObject(3, last, Types.OTHER);
            move.executeUpdate();
        }
    }
}

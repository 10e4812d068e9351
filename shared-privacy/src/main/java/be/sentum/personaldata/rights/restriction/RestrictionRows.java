package be.sentum.personaldata.rights.restriction;

import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.personaldata.subject.Ground;
import be.sentum.personaldata.subject.Limit;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The table {@code subject_restriction}: a row for each category and purpose that a restriction names. */
@Singleton
class RestrictionRows {

    private static final String WRITE = """
            insert into subject_restriction (subject_id, restriction_id, category, purpose, ground, restricted_at)
            select s.id, ?, c.category, p.purpose, ?, ?
              from (select ?::uuid as id) s, unnest(?::text[]) as c(category), unnest(?::text[]) as p(purpose)
             where not exists (select from erased_subject e where e.subject_id = s.id)
            on conflict do nothing""";

    private static final String IS_ERASED = "select 1 from erased_subject where subject_id = ?";

    private static final String DELETE = "delete from subject_restriction where restriction_id = ?";

    /** False for a person erased here: there is nothing left that could be used. */
    boolean write(Connection connection, RestrictionOrdered order) throws SQLException {
        // An unknown ground would be a restriction that nobody understands later.
        String ground = Ground.of(order.ground()).code();
        try (var insert = connection.prepareStatement(WRITE)) {
            insert.setObject(1, order.restrictionId());
            insert.setString(2, ground);
            insert.setObject(3, order.from().atOffset(ZoneOffset.UTC));
            insert.setObject(4, order.subjectId());
            insert.setArray(5, connection.createArrayOf("text", orAll(order.categories())));
            insert.setArray(6, connection.createArrayOf("text", orAll(order.purposes())));
            insert.executeUpdate();
        }
        return !isErased(connection, order.subjectId());
    }

    void delete(Connection connection, UUID restriction) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, restriction);
            delete.executeUpdate();
        }
    }

    private static boolean isErased(Connection connection, UUID subject) throws SQLException {
        try (var query = connection.prepareStatement(IS_ERASED)) {
            query.setObject(1, subject);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static Object[] orAll(List<String> named) {
        return named.isEmpty() ? new Object[] {Limit.ALL} : named.toArray();
    }
}

package be.sentum.personaldata.subject;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes the table {@code subject}. */
@Singleton
class SubjectRows {

    /** A log-in belongs to the customer last told of: it may have had another, whose erasure is still on its way. */
    private static final String FREE_LOGIN =
            "update subject set login = null where login = ? and id <> ? and told_at <= ?";

    private static final String KNOW = SubjectLock.SHARED + """
            insert into subject (id, login, card_version, told_at)
            select s.id, case when exists (select from subject t where t.login = s.login and t.id <> s.id) then null
                              else s.login end, s.version, s.told_at
            from (select ?::uuid as id, ?::text as login, ?::bigint as version, ?::timestamptz as told_at) s
            where not exists (select from erased_subject e where e.subject_id = s.id)
            on conflict (id) do update
               set login = coalesce(excluded.login, subject.login),
                   card_version = excluded.card_version,
                   told_at = excluded.told_at
             where excluded.card_version >= subject.card_version
            """;

    private final DataSource database;

    SubjectRows(DataSource database) {
        this.database = database;
    }

    /** Notes a person, unless erased or known by a newer card; idempotent. */
    void know(UUID subjectId, @Nullable String login, long version, Instant toldAt) {
        try (Connection connection = database.getConnection()) {
            if (login != null) {
                free(connection, subjectId, login, toldAt);
            }
            try (var know = connection.prepareStatement(KNOW)) {
                know.setString(1, subjectId.toString());
                know.setObject(2, subjectId);
                know.setString(3, login);
                know.setLong(4, version);
                know.setObject(5, toldAt.atOffset(ZoneOffset.UTC));
                know.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a subject could not be noted", e);
        }
    }

    private static void free(Connection connection, UUID subjectId, String login, Instant toldAt) throws SQLException {
        try (var free = connection.prepareStatement(FREE_LOGIN)) {
            free.setString(1, login);
            free.setObject(2, subjectId);
            free.setObject(3, toldAt.atOffset(ZoneOffset.UTC));
            free.executeUpdate();
        }
    }
}

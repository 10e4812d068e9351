package be.sentum.personaldata.permission;

import be.sentum.events.consent.DecisionChanged;
import be.sentum.events.consent.DefaultDecision;
import be.sentum.personaldata.subject.SubjectLock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Writes the copy. */
@Singleton
class PermissionRows {

    private static final String ALLOWED = "allowed";

    private static final String KEEP = SubjectLock.SHARED + """
            insert into permission (subject_id, purpose, allowed, reason, version, decided_at)
            select s.id, ?, ?, ?, ?, ?
              from (select ?::uuid as id) s
             where not exists (select from erased_subject e where e.subject_id = s.id)
            on conflict (subject_id, purpose) do update
               set allowed = excluded.allowed, reason = excluded.reason,
                   version = excluded.version, decided_at = excluded.decided_at
             where permission.version < excluded.version""";

    private static final String COMPLETE = """
            insert into permission_currency (reader, partition, complete_until) values (?, ?, ?)
            on conflict (reader, partition) do update
               set complete_until = greatest(permission_currency.complete_until, excluded.complete_until)""";

    private static final String DEFAULT = """
            insert into permission_default (purpose, allowed, reason) values (?, ?, ?)
            on conflict (purpose) do update set allowed = excluded.allowed, reason = excluded.reason
             where (permission_default.allowed, permission_default.reason) <> (excluded.allowed, excluded.reason)""";

    private final DataSource database;

    PermissionRows(DataSource database) {
        this.database = database;
    }

    /** Keeps a decision unless a newer one, or this one, is here, or the person was erased. */
    void keep(DecisionChanged decision) {
        write(KEEP, keep -> {
            keep.setString(1, decision.subjectId().toString());
            keep.setString(2, HeldPurposes.key(decision.purpose(), decision.medium()));
            keep.setBoolean(3, decision.decision().equals(ALLOWED));
            keep.setString(4, decision.reason());
            keep.setLong(5, decision.version());
            keep.setObject(6, decision.decidedAt().atOffset(ZoneOffset.UTC));
            keep.setObject(7, decision.subjectId());
            keep.execute();
        });
    }

    /** Everything decided before that instant in that partition is here. */
    void completeUntil(String reader, int partition, Instant instant) {
        write(COMPLETE, complete -> {
            complete.setString(1, reader);
            complete.setInt(2, partition);
            complete.setObject(3, instant.atOffset(ZoneOffset.UTC));
            complete.execute();
        });
    }

    /** What holds without a decision; writes only what differs. */
    void standing(List<DefaultDecision> defaults) {
        write(DEFAULT, keep -> {
            for (DefaultDecision decision : defaults) {
                keep.setString(1, HeldPurposes.key(decision.purpose(), decision.medium()));
                keep.setBoolean(2, decision.decision().equals(ALLOWED));
                keep.setString(3, decision.reason());
                keep.addBatch();
            }
            keep.executeBatch();
        });
    }

    private void write(String sql, Work work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the copy of the decisions could not be written", e);
        }
    }

    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }
}

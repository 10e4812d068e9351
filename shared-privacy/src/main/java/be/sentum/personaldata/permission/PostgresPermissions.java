package be.sentum.personaldata.permission;

import be.sentum.events.Topic;
import be.sentum.personaldata.PersonalDataConfig;
import be.sentum.personaldata.subject.Limit;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** {@link Permissions} in this service's own database: one statement by primary keys. */
@Singleton
@IfBuildProperty(name = "sentum.privacy.permission-copy", stringValue = "true")
class PostgresPermissions implements Permissions {

    private static final String DECISION = """
            select exists (select from erased_subject e where e.subject_id = q.subject_id),
                   (select count(*) = ? and min(complete_until) >= ? from permission_currency where reader = ?),
                   p.allowed, p.reason, d.allowed, d.reason,
                   exists (select from subject_restriction r where r.subject_id = q.subject_id
                              and (r.purpose = q.whole or r.purpose = 'all' and not (q.whole = any (?))))
              from (select ?::uuid as subject_id, ?::text as purpose, ?::text as whole) q
              left join permission p on p.subject_id = q.subject_id and p.purpose = q.purpose
              left join permission_default d on d.purpose = q.purpose""";

    private final DataSource database;
    private final HeldPurposes held;
    private final PersonalDataConfig config;
    private final InstantSource clock;

    PostgresPermissions(DataSource database, HeldPurposes held, PersonalDataConfig config, InstantSource clock) {
        this.database = database;
        this.held = held;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Permission decision(UUID subjectId, String purpose) {
        return decision(subjectId, purpose, HeldPurposes.key(purpose, null), clock.instant());
    }

    @Override
    public Permission decision(UUID subjectId, String purpose, String medium) {
        return decision(subjectId, purpose, HeldPurposes.key(purpose, medium), clock.instant());
    }

    private Permission decision(UUID subjectId, String purpose, String key, Instant now) {
        if (!held.contains(purpose)) {
            return new Permission.Denied(Permission.UNKNOWN);
        }
        Instant oldest = now.minus(config.permissionMaxAge());
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(DECISION)) {
            query.setInt(1, Topic.CONSENT_EVENTS.partitions());
            query.setObject(2, oldest.atOffset(ZoneOffset.UTC));
            query.setString(3, held.reader());
            query.setArray(4, connection.createArrayOf("text", Limit.GOES_ON.toArray()));
            query.setObject(5, subjectId);
            query.setString(6, key);
            query.setString(7, purpose);
            try (var row = query.executeQuery()) {
                row.next();
                return decision(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a permission could not be read", e);
        }
    }

    private static Permission decision(ResultSet row) throws SQLException {
        if (row.getBoolean(1)) {
            return new Permission.Denied(Permission.ERASED);
        }
        if (!row.getBoolean(2)) {
            return new Permission.Denied(Permission.UNKNOWN);
        }
        if (row.getBoolean(7)) {
            return new Permission.Denied(Permission.RESTRICTED);
        }
        String decided = row.getString(4);
        if (decided != null) {
            return Permission.of(row.getBoolean(3), decided);
        }
        String standing = row.getString(6);
        return standing == null
                ? new Permission.Denied(Permission.UNKNOWN)
                : Permission.of(row.getBoolean(5), standing);
    }
}

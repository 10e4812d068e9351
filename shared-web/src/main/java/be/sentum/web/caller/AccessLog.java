package be.sentum.web.caller;

import be.sentum.web.config.WebSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code access_log}: that somebody in a role read a person's data, when and why; never who. For a restricted
 * person also which exception of Art. 18(2) it rests on. */
@ApplicationScoped
class AccessLog {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final DataSource database;
    private final InstantSource clock;
    private final WebSettings settings;

    AccessLog(DataSource database, InstantSource clock, WebSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    void add(UUID subjectId, StatedPurpose.Use use, String what, StatedException.@Nullable Use exception) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into access_log (id, subject_id, at, role, purpose, what, retained_until,
                                                exception, exception_reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, subjectId);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setString(4, use.role());
            insert.setString(5, use.purpose());
            insert.setString(6, what);
            insert.setObject(
                    7,
                    now.atZone(BRUSSELS).toLocalDate().plus(settings.accessLog().retention()));
            insert.setString(8, exception == null ? null : exception.code());
            insert.setString(9, exception == null ? null : exception.reason());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the access log cannot be written", e);
        }
    }
}

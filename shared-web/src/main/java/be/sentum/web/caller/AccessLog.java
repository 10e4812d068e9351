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

/** The table {@code access_log}: that somebody in a role read a person's data, when and why; never who. */
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

    void add(UUID subjectId, String role, String purpose, String what) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into access_log (id, subject_id, at, role, purpose, what, retained_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, subjectId);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setString(4, role);
            insert.setString(5, purpose);
            insert.setString(6, what);
            insert.setObject(
                    7,
                    now.atZone(BRUSSELS).toLocalDate().plus(settings.accessLog().retention()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the access log cannot be written", e);
        }
    }
}

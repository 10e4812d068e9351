package be.sentum.privacy.adapter.out.persistence.register;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Recipient.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

@ApplicationScoped
class PostgresRecipients implements Recipients {

    private final Database database;
    private final Json json;

    PostgresRecipients(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public List<Recipient> all() {
        return database.query("select * from recipient order by code", this::read);
    }

    /** The update holds the rows, so that two replicas starting together announce once. */
    @Override
    public List<Recipient> takeUnannounced() {
        return database.query(
                "update recipient set announced_version = version where announced_version < version returning *",
                this::read);
    }

    private Recipient read(ResultSet row) throws SQLException {
        return new Recipient(
                row.getString("code"),
                row.getString("legal_name"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                List.of(json.read(row.getString("purposes"), String[].class)),
                row.getString("country"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}

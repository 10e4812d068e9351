package be.sentum.privacy.adapter.out.persistence.register;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.MechanismState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

@ApplicationScoped
class PostgresMechanisms implements Mechanisms {

    private final Database database;

    PostgresMechanisms(Database database) {
        this.database = database;
    }

    @Override
    public List<MechanismState> all() {
        return database.query("select * from transfer_mechanism order by mechanism", PostgresMechanisms::read);
    }

    @Override
    public MechanismState state(Mechanism mechanism) {
        return database.one(
                        "select * from transfer_mechanism where mechanism = ?",
                        PostgresMechanisms::read,
                        mechanism.code())
                .orElseThrow();
    }

    @Override
    public boolean change(Mechanism mechanism, boolean suspended, Instant at) {
        return database.update(
                        "update transfer_mechanism set suspended = ?, changed_at = ?"
                                + " where mechanism = ? and suspended <> ?",
                        suspended,
                        at,
                        mechanism.code(),
                        suspended)
                == 1;
    }

    private static MechanismState read(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        return new MechanismState(
                Mechanism.of(row.getString("mechanism")).orElseThrow(),
                row.getBoolean("suspended"),
                at == null ? null : at.toInstant());
    }
}

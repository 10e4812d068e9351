package be.sentum.privacy.adapter.out.persistence.transfer;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.transfer.TransferTargets;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Contact;
import be.sentum.privacy.domain.transfer.target.TransferTarget.State;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Touch;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresTransferTargets implements TransferTargets {

    private static final String KEEP = """
            insert into transfer_target (code, name, endpoint, public_key, key_id, contact_office, contact_email, state,
                                         changed_by, changed_at, verified_by, verified_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, endpoint = excluded.endpoint,
                public_key = excluded.public_key, key_id = excluded.key_id, contact_office = excluded.contact_office,
                contact_email = excluded.contact_email, state = excluded.state, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at, verified_by = excluded.verified_by,
                verified_at = excluded.verified_at""";

    private final Database database;

    PostgresTransferTargets(Database database) {
        this.database = database;
    }

    @Override
    public Optional<TransferTarget> find(String code) {
        return database.one("select * from transfer_target where code = ?", PostgresTransferTargets::read, code);
    }

    @Override
    public Optional<TransferTarget> lock(String code) {
        return database.one(
                "select * from transfer_target where code = ? for update", PostgresTransferTargets::read, code);
    }

    @Override
    public void keep(TransferTarget target) {
        Touch verified = target.verified();
        database.update(
                KEEP,
                target.code(),
                target.name(),
                target.endpoint(),
                target.publicKey(),
                target.keyId(),
                target.contact().office(),
                target.contact().email(),
                target.state().word(),
                target.changed().by(),
                target.changed().at(),
                verified == null ? null : verified.by(),
                verified == null ? null : verified.at());
    }

    @Override
    public List<TransferTarget> all() {
        return database.query("select * from transfer_target order by code", PostgresTransferTargets::read);
    }

    private static TransferTarget read(ResultSet row) throws SQLException {
        @Nullable String verifiedBy = row.getString("verified_by");
        return new TransferTarget(
                row.getString("code"),
                row.getString("name"),
                row.getString("endpoint"),
                row.getString("public_key"),
                row.getString("key_id"),
                new Contact(row.getString("contact_office"), row.getString("contact_email")),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new Touch(row.getString("changed_by"), Database.instant(row, "changed_at")),
                verifiedBy == null ? null : new Touch(verifiedBy, Database.instant(row, "verified_at")));
    }
}

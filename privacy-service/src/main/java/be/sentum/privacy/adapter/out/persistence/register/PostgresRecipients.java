package be.sentum.privacy.adapter.out.persistence.register;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.register.RecipientEntries;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Recipient.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class PostgresRecipients implements Recipients, RecipientEntries {

    private static final String KEEP = """
            insert into recipient (code, legal_name, role, purposes, country, contract_ref, valid_from, valid_to)
            values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict (code) do update set legal_name = excluded.legal_name, role = excluded.role,
                purposes = excluded.purposes, country = excluded.country, contract_ref = excluded.contract_ref,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = recipient.version + 1""";

    private final Database database;
    private final Json json;
    private final TransferRows transfers;

    PostgresRecipients(Database database, Json json, TransferRows transfers) {
        this.database = database;
        this.json = json;
        this.transfers = transfers;
    }

    @Override
    public List<Recipient> all() {
        return database.query("select * from recipient order by code", this::read);
    }

    @Override
    public Optional<Recipient> find(String code) {
        return database.one("select * from recipient where code = ? for update", this::read, code);
    }

    @Override
    public void keep(Recipient recipient) {
        database.update(
                KEEP,
                recipient.code(),
                recipient.legalName(),
                recipient.role().word(),
                json.write(recipient.purposes()),
                recipient.country(),
                recipient.contractRef(),
                recipient.validFrom(),
                recipient.validTo());
        transfers.replace(recipient.code(), recipient.transfers());
    }

    /** The update holds the rows, so that two replicas starting together announce once. */
    @Override
    public List<Recipient> takeUnannounced() {
        return database.query(
                "update recipient set announced_version = version where announced_version < version returning *",
                this::read);
    }

    private Recipient read(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new Recipient(
                code,
                row.getString("legal_name"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                List.of(json.read(row.getString("purposes"), String[].class)),
                row.getString("country"),
                row.getString("contract_ref"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                transfers.of(code));
    }
}

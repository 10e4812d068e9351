package be.sentum.privacy.adapter.out.persistence.recipient;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.recipient.RecipientContacts;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Recipient.Role;
import be.sentum.privacy.domain.request.intake.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@link RecipientContacts} in PostgreSQL. */
@ApplicationScoped
class PostgresRecipientContacts implements RecipientContacts {

    private static final String FIND = """
            select r.code, r.legal_name, r.role, c.email, c.url, coalesce(c.language, 'nl') as language
              from recipient r left join recipient_contact c on c.code = r.code where r.code = ?""";

    private static final String KEEP = """
            insert into recipient_contact (code, email, url, language) values (?, ?, ?, ?)
            on conflict (code) do update set email = excluded.email, url = excluded.url,
                language = excluded.language""";

    private final Database database;

    PostgresRecipientContacts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Contact> of(String recipient) {
        return database.one(FIND, PostgresRecipientContacts::read, recipient);
    }

    @Override
    public Map<String, Ways> ways() {
        return database
                .query("select * from recipient_contact", row -> Map.entry(row.getString("code"), readWays(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void keep(String recipient, Ways ways) {
        database.update(
                KEEP, recipient, ways.email(), ways.url(), ways.language().code());
    }

    private static Contact read(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("code"),
                row.getString("legal_name"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                readWays(row));
    }

    private static Ways readWays(ResultSet row) throws SQLException {
        return new Ways(
                row.getString("email"),
                row.getString("url"),
                Language.named(row.getString("language")).orElse(Language.NL));
    }
}

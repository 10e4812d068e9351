package be.sentum.privacy.adapter.out.persistence.identity;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresKnownContacts implements KnownContacts {

    private static final String KEEP = """
            insert into known_contact (subject_id, version, email, address_hmac, language) values (?, ?, ?, ?, ?)
            on conflict (subject_id)
            do update set version = excluded.version, email = excluded.email, address_hmac = excluded.address_hmac,
                          language = excluded.language
            where excluded.version > known_contact.version""";

    private final Database database;

    PostgresKnownContacts(Database database) {
        this.database = database;
    }

    @Override
    public void keep(SubjectId subject, long version, Contact contact, String fingerprint) {
        database.update(
                KEEP,
                subject.value(),
                version,
                contact.address().value(),
                fingerprint,
                contact.language().code());
    }

    @Override
    public void forget(SubjectId subject) {
        database.update("delete from known_contact where subject_id = ?", subject.value());
    }

    @Override
    public Optional<Contact> of(SubjectId subject) {
        return database.one(
                "select email, language from known_contact where subject_id = ?",
                row -> new Contact(
                        new MailAddress(row.getString(1)),
                        Language.named(row.getString(2)).orElse(Language.EN)),
                subject.value());
    }

    @Override
    public List<SubjectId> withAddress(String fingerprint) {
        return database.query(
                "select subject_id from known_contact where address_hmac = ?",
                row -> new SubjectId(row.getObject(1, UUID.class)),
                fingerprint);
    }

    @Override
    public List<SubjectId> withAddressSha256(String hex) {
        return database.query(
                "select subject_id from known_contact where address_sha256(email) = ?",
                row -> new SubjectId(row.getObject(1, UUID.class)),
                hex);
    }
}

package be.sentum.privacy.adapter.out.persistence.identity;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.identity.KnownFacts;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresKnownFacts implements KnownFacts {

    private final Database database;

    PostgresKnownFacts(Database database) {
        this.database = database;
    }

    @Override
    public void keep(SubjectId subject, Fact.Kind kind, String fingerprint) {
        database.update(
                "insert into known_fact (subject_id, kind, fact_hmac) values (?, ?, ?) on conflict do nothing",
                subject.value(),
                kind.word(),
                fingerprint);
    }

    @Override
    public boolean knows(SubjectId subject, Fact.Kind kind, String fingerprint) {
        return database.one(
                        "select 1 from known_fact where subject_id = ? and kind = ? and fact_hmac = ?",
                        row -> true,
                        subject.value(),
                        kind.word(),
                        fingerprint)
                .isPresent();
    }

    @Override
    public void forget(SubjectId subject) {
        database.update("delete from known_fact where subject_id = ?", subject.value());
    }
}

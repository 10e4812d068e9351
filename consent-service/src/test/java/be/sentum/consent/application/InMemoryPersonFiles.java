package be.sentum.consent.application;

import be.sentum.consent.application.port.out.person.PersonFiles;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.domain.SubjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts a person's file together from the stores in memory; passes the same contract test as the one in PostgreSQL. */
public class InMemoryPersonFiles implements PersonFiles {

    private final Map<String, SubjectId> logins = new HashMap<>();
    private final Persons persons;
    private final InMemoryConsentLog log;
    private final InMemoryDesk desk;

    public InMemoryPersonFiles(Persons persons, InMemoryConsentLog log, InMemoryDesk desk) {
        this.persons = persons;
        this.log = log;
        this.desk = desk;
    }

    void know(SubjectId subject, String login) {
        logins.put(login, subject);
    }

    @Override
    public File open(SubjectId subject) {
        return new File(
                subject, persons.standing(subject), desk.cards().find(subject), log.open(subject), desk.waits(subject));
    }

    @Override
    public Optional<File> ofLogin(String login) {
        return Optional.ofNullable(logins.get(login)).map(this::open);
    }
}

package be.sentum.consent.application.port.out.person;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.chain.Acts;
import java.util.Optional;

/**
 * What {@link Persons}, {@link ConsentLog#open} and {@link Cards} answer about one person, at once: for the write that
 * has to be fast. Keeps an erasure and other writers for the same person out until the transaction ends.
 */
public interface PersonFiles {

    File open(SubjectId subject);

    /** The same for the person behind a log-in; empty when no such person is known here (yet). */
    Optional<File> ofLogin(String login);

    /**
     * @param acts what the person did so far; whoever holds it adds to the log
     * @param links whether links in mails wait for a click
     */
    record File(SubjectId subject, PersonStanding standing, Optional<Card> card, Acts acts, boolean links) {}
}

package be.sentum.consent.application.port.out.optin;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.util.List;

/** When a person, or a guardian, was asked by mail. Comes after {@link ConsentLog#open}, so that two do not count at once. */
public interface SentQuestions {

    /** The mails about that purpose after that moment. */
    List<Instant> since(SubjectId subject, PurposeCode purpose, Instant moment);

    /** @param countsUntil when nobody asks for it any more */
    void note(SubjectId subject, PurposeCode purpose, Instant sentAt, Instant countsUntil);
}

package be.sentum.consent.application.port.out.person;

import be.sentum.consent.domain.SubjectId;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the tokens of unsubscribe links, which customer-service makes. */
public interface UnsubscribeTokens {

    /** What a token says; empty when it is none of ours. */
    Optional<Content> read(String token);

    /** @param lastDay the last day (UTC) on which the link works */
    record Content(SubjectId subject, LocalDate lastDay) {}
}

package be.sentum.consent.application.port.in.upkeep;

import be.sentum.consent.domain.SubjectId;

/**
 * Ends what a person allowed when the account is closed: nobody can take it back any more (REQ-CON-05). Every grant ends
 * with an event {@code expired} of its own, from which the time of its proof runs (REQ-CON-09); no purpose that rests on
 * consent is allowed from then on, and links that still wait work no more. Refusals and objections stay. Idempotent.
 */
public interface EndChoices {

    void handle(SubjectId subject);
}

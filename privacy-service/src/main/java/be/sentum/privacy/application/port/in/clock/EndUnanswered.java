package be.sentum.privacy.application.port.in.clock;

import be.sentum.privacy.domain.request.RequestId;
import java.util.List;

/**
 * What follows when a person does not answer a question for so long that the time is over (REQ-CLK-03). Without proof of
 * identity the case ends as identity_not_established, with a letter, and an answer reopens it with the time that was
 * left. Who does not say what is meant gets everything: the clock goes on.
 */
public interface EndUnanswered {

    /** Cases with such a question. */
    List<RequestId> waiting();

    /** Draws the consequence for one; safe to repeat. */
    void handle(RequestId request);
}

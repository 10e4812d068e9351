package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.purpose.ConsentText;
import java.util.Optional;

/**
 * What somebody with a link from a mail can do (double opt-in): read what it is about, and confirm it. Reading changes
 * nothing, because mail filters open links.
 */
public interface ConfirmOptIn {

    /** What a link asks; empty when it was used, is over, or never was. */
    Optional<Question> question(String token);

    /** Records the grant, with the moment of the confirmation in its evidence; works once. */
    Result confirm(String token);

    /**
     * @param text what is agreed to
     * @param forChild whether a guardian answers for a child
     */
    record Question(ConsentText text, boolean forChild) {}

    /** What became of it. */
    sealed interface Result {

        record Confirmed(ConsentText text) implements Result {}

        /** No such link any more. */
        record Over() implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}

package be.sentum.personaldata.subject;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The persons this service knows: ids and log-ins only, fed by the card topic and by the erasure ledger. */
public interface Subjects {

    /** The customer behind a log-in, if that customer's card is here. */
    Optional<UUID> ofLogin(String login);

    /**
     * Like {@link #ofLogin}, but gives a card that is still on its way a moment ({@code sentum.privacy.card-wait},
     * default 2 s). Called outside a transaction.
     */
    Optional<UUID> awaitLogin(String login);

    /**
     * Waits like {@link #awaitLogin} until the subject is known here; false if it still is not. How to treat that person
     * is for {@link #standing} to say, in the transaction that needs it.
     */
    boolean awaitKnown(UUID subjectId);

    /**
     * How to treat a person now. Asked in the transaction that writes about the person, it also holds off an erasure
     * until that transaction ends; otherwise an erasure could come between the question and the write.
     */
    Standing standing(UUID subjectId);

    /** Notes a person; idempotent. Other services learn of persons from the card topic; customer-service calls this. */
    void know(UUID subjectId, @Nullable String login);
}

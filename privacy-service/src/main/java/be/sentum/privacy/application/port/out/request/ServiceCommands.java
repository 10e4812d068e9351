package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.request.scope.CollectionScope;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;

/** What the services are told; published with the transaction. Any of them may be said again. */
public interface ServiceCommands {

    void collect(Collection wanted);

    void planErasure(ItemId item, SubjectId subject);

    void erase(ItemId item, SubjectId subject);

    void searchAgain(ItemId item, SubjectId subject);

    /** Also noted in the register that restored services learn from. */
    void restrict(Restriction.Order restriction);

    /** Also noted in the register that restored services learn from. */
    void lift(Restriction.Order restriction, Instant liftedAt);

    /** Takes an entry out of the register, because its person is erased. */
    void unregister(RestrictionId restriction);

    /** Writes a person into the erasure ledger, for ever (REQ-ERA-07). */
    void enterLedger(ItemId item, SubjectId subject, Instant erasedAt);

    /**
     * What is asked of the services.
     *
     * @param right access or portability
     * @param language in which the person reads the labels
     */
    record Collection(
            ItemId item, SubjectId subject, String right, String publicKey, Language language, CollectionScope scope) {}
}

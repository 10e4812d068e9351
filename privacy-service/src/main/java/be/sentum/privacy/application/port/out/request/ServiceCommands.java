package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;

/** What the services are told; published with the transaction. Any of them may be said again. */
public interface ServiceCommands {

    /** @param scope access or portability */
    void collect(ItemId item, SubjectId subject, String scope, String publicKey);

    void planErasure(ItemId item, SubjectId subject);

    void erase(ItemId item, SubjectId subject);

    void searchAgain(ItemId item, SubjectId subject);

    /** Writes a person into the erasure ledger, for ever (REQ-ERA-07). */
    void enterLedger(ItemId item, SubjectId subject, Instant erasedAt);
}

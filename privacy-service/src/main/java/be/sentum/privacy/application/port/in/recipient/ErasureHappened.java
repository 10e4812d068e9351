package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.subject.SubjectId;

/** A person entered the erasure ledger: whoever got data is told. Idempotent for each item. */
public interface ErasureHappened {

    void handle(ItemId item, SubjectId subject);
}

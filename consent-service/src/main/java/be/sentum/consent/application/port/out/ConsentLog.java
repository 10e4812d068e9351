package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.Entry;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;

/** Where acts are written: append-only, each person's in one order (REQ-CON-01). */
public interface ConsentLog {

    /** Keeps other writers for the same person out until the transaction ends; answers what the person did so far. */
    Acts open(SubjectId subject);

    /** Appends an entry made from what {@link #open} answered in the same transaction. */
    void append(Entry entry);

    void append(Objection objection);

    /** Notes that another decision was published, though the person did nothing, and perhaps never did. */
    void restate(SubjectId subject, PurposeCode purpose, Told told, Instant at);
}

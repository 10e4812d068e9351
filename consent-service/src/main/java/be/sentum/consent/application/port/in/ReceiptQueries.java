package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.SubjectId;
import java.util.Optional;
import java.util.UUID;

/** Receipts of decisions: ISO/IEC TS 27560 in JSON-LD, signed. */
public interface ReceiptQueries {

    /** Whose decision it is; empty when there is no such decision. */
    Optional<SubjectId> subjectOf(UUID decision);

    /** The signed receipt of a decision; empty when there is no such decision. */
    Optional<String> receipt(UUID decision);

    /** The keys that check receipts, as JWK set. */
    String publicKeys();
}

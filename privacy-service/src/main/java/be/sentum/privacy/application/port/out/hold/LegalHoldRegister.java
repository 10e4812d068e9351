package be.sentum.privacy.application.port.out.hold;

import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of legal holds. A released one is kept five years more (RET-14). */
public interface LegalHoldRegister {

    /**
     * Whether anything of the person is held. Until the caller's transaction ends nobody places a hold on the person, so
     * that an erasure and a hold cannot both win.
     */
    boolean isHeld(SubjectId subject);

    void add(LegalHold hold);

    /** Stores a hold that this transaction has locked. */
    void save(LegalHold hold);

    /** For reading. */
    Optional<LegalHold> find(HoldId id);

    /** For changing: holds on to it until the transaction ends. */
    Optional<LegalHold> lock(HoldId id);

    /** The newest first; after that one. */
    List<LegalHold> list(@Nullable HoldId after, int limit);

    /** Those that are on, the one to be looked at first first. */
    List<LegalHold> open();

    /** What a service answered; the newest answer of each counts. */
    void note(HoldId id, Receipt receipt);

    /** By service. */
    List<Receipt> receipts(HoldId id);

    /** @param state held or released */
    record Receipt(ServiceName service, String state, Instant at) {}
}

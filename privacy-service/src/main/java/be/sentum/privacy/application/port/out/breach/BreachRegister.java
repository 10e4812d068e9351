package be.sentum.privacy.application.port.out.breach;

import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The breach register; an entry is kept five years after the last thing entered in it (RET-17). */
public interface BreachRegister {

    void add(Breach breach);

    /** Stores one that this transaction has locked. */
    void save(Breach breach);

    /** For reading. */
    Optional<Breach> find(BreachId id);

    /** For changing: holds on to it until the transaction ends. */
    Optional<Breach> lock(BreachId id);

    /** The newest first; after that one. */
    List<Breach> list(@Nullable BreachId after, int limit);

    /** Those whose clock runs, the next deadline first. */
    List<Breach> running();

    /** Notes that an officer is called now; false when that was done before. */
    boolean alerted(BreachId id, Alert alert, Instant at);

    /** What an officer is called for. */
    enum Alert {
        NEAR,
        MISSED
    }
}

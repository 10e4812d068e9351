package be.sentum.privacy.application.port.in.breach;

import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the breach register. */
public interface BreachQueries {

    Optional<Sight> find(BreachId id);

    /** The newest first; after that one. */
    List<Sight> list(@Nullable BreachId after, int limit);

    /** The notification to the authority as a text; empty for a breach that is not there. */
    Optional<String> notification(BreachId id, String language);

    Set<String> languages();

    /** @param now against which a deadline is missed */
    record Sight(Breach breach, Instant now) {}
}

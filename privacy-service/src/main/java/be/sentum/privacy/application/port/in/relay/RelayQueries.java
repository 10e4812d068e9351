package be.sentum.privacy.application.port.in.relay;

import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayReport;
import java.util.Optional;

/** Looks at what a controller passed on. */
public interface RelayQueries {

    /** Empty for an unknown id, and for one of another controller. */
    Optional<RelayReport> find(RelayKey key);
}

package be.sentum.privacy.application.port.out.relay;

import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.util.Optional;

/** What controllers passed on. */
public interface RelayedRequests {

    /** Makes everything about one key wait for each other until the transaction ends. */
    void hold(RelayKey key);

    void add(RelayedRequest request);

    Optional<RelayedRequest> find(RelayKey key);

    Optional<RelayedRequest> of(RequestId request);

    /** The controller is told of this status now. */
    void told(RequestId request, RelayStatus status);
}

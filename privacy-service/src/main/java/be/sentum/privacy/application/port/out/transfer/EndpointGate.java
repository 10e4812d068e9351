package be.sentum.privacy.application.port.out.transfer;

import be.sentum.privacy.domain.transfer.target.Endpoint;
import java.util.Optional;

/** Which addresses may be called at all: the rules of {@code EndpointRules} with this installation's settings. */
public interface EndpointGate {

    /** Reads an address without looking its name up; empty for one that is refused. */
    Optional<Endpoint> read(String address);

    /** Whether all addresses of its name are public now. Asks the DNS: not within a transaction. */
    boolean leadsOutside(Endpoint endpoint);
}

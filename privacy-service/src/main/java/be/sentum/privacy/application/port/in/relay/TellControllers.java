package be.sentum.privacy.application.port.in.relay;

import be.sentum.privacy.domain.relay.StatusNotice;
import java.util.List;

/**
 * Tells controllers of each change of what they passed on, at least once each, in order for each address, with growing
 * pauses until a limit. Each step is a transaction; the network is used between them. Safe on several replicas.
 */
public interface TellControllers {

    /** What this replica tells now. */
    List<StatusNotice> take();

    void told(StatusNotice notice);

    /** Is tried again later, or given up: then a human is called. */
    void failed(StatusNotice notice);
}

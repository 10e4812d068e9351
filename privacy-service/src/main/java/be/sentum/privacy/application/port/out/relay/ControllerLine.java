package be.sentum.privacy.application.port.out.relay;

import be.sentum.privacy.domain.relay.StatusNotice;

/**
 * Tells a controller, signed, over https, at a public address only (REQ-POR-03's rules), without following redirects. Not
 * within a transaction.
 */
@FunctionalInterface
public interface ControllerLine {

    /** Whether it was taken: answered 2xx in time. */
    boolean tell(StatusNotice notice);
}

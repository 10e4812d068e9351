package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.recipient.Ways;

/** Enters how a recipient is told of changes (Art. 19), also one whose registration has ended. Idempotent. */
@FunctionalInterface
public interface KeepNoticeAddress {

    Result handle(String recipient, Ways ways, Actor actor);

    /** What became of it. */
    enum Result {
        KEPT,
        NO_SUCH_RECIPIENT,
        /** The rules of REQ-POR-03: https, a public name. */
        URL_NOT_ALLOWED
    }
}

package be.sentum.privacy.application.port.in.erasure;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import java.util.Optional;

/** Asks all services for a new plan, because an order was delivered or an invoice was paid since the last one. */
public interface PlanAgain {

    /** The reason why not, or nothing. */
    Optional<Rejection> handle(RequestId request, Actor actor);
}

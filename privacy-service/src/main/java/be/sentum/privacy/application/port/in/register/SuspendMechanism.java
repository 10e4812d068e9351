package be.sentum.privacy.application.port.in.register;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.MechanismState;

/**
 * The kill switch of REQ-XFR-01: what rests on a suspended mechanism alone is refused by every service as soon as it has
 * heard. Idempotent: what is so already stays as it is.
 */
public interface SuspendMechanism {

    MechanismState suspend(Mechanism mechanism, Actor actor);

    /** It may be used again. */
    MechanismState lift(Mechanism mechanism, Actor actor);
}

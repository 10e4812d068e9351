package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.MechanismState;
import java.time.Instant;
import java.util.List;

/** Which transfer mechanisms are suspended. */
public interface Mechanisms {

    /** Of every mechanism there is. */
    List<MechanismState> all();

    MechanismState state(Mechanism mechanism);

    /** False when it was so already. */
    boolean change(Mechanism mechanism, boolean suspended, Instant at);
}

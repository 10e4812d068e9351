package be.sentum.order.application.port.out;

import be.sentum.order.domain.delivery.Carrier;
import java.util.Optional;

/** The local copy of the register of recipients. */
public interface Carriers {

    Optional<Carrier> find(String code);

    /** Replaces what was known under this code. */
    void keep(Carrier carrier);
}

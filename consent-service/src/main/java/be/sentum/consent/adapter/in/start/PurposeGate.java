package be.sentum.consent.adapter.in.start;

import be.sentum.consent.application.port.in.purpose.PurposeQueries;
import be.sentum.consent.domain.purpose.Breach;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;

/** The service does not start with a register that breaks a rule, and says which row breaks which (REQ-LB-01 to 05). */
@ApplicationScoped
class PurposeGate {

    private static final int BEFORE_ANYTHING_IS_SERVED = 100;

    private final PurposeQueries purposes;

    PurposeGate(PurposeQueries purposes) {
        this.purposes = purposes;
    }

    void check(@Observes @Priority(BEFORE_ANYTHING_IS_SERVED) StartupEvent event) {
        List<Breach> breaches = purposes.breaches();
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("the register of purposes breaks its rules: "
                    + breaches.stream().map(Breach::sentence).collect(Collectors.joining("; ")));
        }
    }
}

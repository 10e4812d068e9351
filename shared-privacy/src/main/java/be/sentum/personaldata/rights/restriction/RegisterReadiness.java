package be.sentum.personaldata.rights.restriction;

import be.sentum.messaging.PositionedReaders;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service is not ready before it has come to the end of the register: it could use data that may only be stored. */
@Readiness
@Singleton
class RegisterReadiness implements HealthCheck {

    private final PositionedReaders readers;

    RegisterReadiness(PositionedReaders readers) {
        this.readers = readers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("restriction register")
                .status(readers.caughtUp(RestrictionRegister.READER))
                .build();
    }
}

package be.sentum.personaldata.rights.ledger;

import be.sentum.messaging.PositionedReaders;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service is not ready before it has come to the end of the ledger: it could serve somebody who was erased. */
@Readiness
@Singleton
class LedgerReadiness implements HealthCheck {

    private final PositionedReaders readers;

    LedgerReadiness(PositionedReaders readers) {
        this.readers = readers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("erasure ledger")
                .status(readers.caughtUp(ErasureLedger.READER))
                .build();
    }
}

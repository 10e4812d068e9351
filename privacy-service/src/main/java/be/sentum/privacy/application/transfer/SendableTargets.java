package be.sentum.privacy.application.transfer;

import be.sentum.privacy.application.port.out.transfer.EndpointGate;
import be.sentum.privacy.application.port.out.transfer.Receivers;
import be.sentum.privacy.application.port.out.transfer.TransferTargets;
import be.sentum.privacy.domain.transfer.TransferRejection;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds a target to which something may be sent now; asked before a confirmation and again before each step. */
@ApplicationScoped
class SendableTargets {

    private final TransferTargets targets;
    private final Receivers receivers;
    private final EndpointGate gate;

    SendableTargets(TransferTargets targets, Receivers receivers, EndpointGate gate) {
        this.targets = targets;
        this.receivers = receivers;
        this.gate = gate;
    }

    /** A target, or why there is none. */
    sealed interface Found {

        record There(TransferTarget target, Endpoint endpoint) implements Found {}

        record Not(TransferRejection reason) implements Found {}
    }

    Found find(String code) {
        Optional<TransferTarget> target = targets.find(code).filter(TransferTarget::isVerified);
        if (target.isEmpty()) {
            return new Found.Not(new TransferRejection.TargetNotRegistered());
        }
        return switch (receivers.mayReceive(code)) {
            case NOT_REGISTERED -> new Found.Not(new TransferRejection.TargetNotRegistered());
            case NOTHING_CARRIES_IT -> new Found.Not(new TransferRejection.NothingCarriesIt());
            case ALLOWED ->
                gate.read(target.get().endpoint())
                        .<Found>map(endpoint -> new Found.There(target.get(), endpoint))
                        .orElseGet(() -> new Found.Not(new TransferRejection.TargetNotAllowed()));
        };
    }
}

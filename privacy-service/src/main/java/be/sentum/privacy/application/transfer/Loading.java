package be.sentum.privacy.application.transfer;

import be.sentum.privacy.application.TransferPolicy;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.application.port.out.transfer.PortableCopy;
import be.sentum.privacy.application.port.out.transfer.TransferSeal;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.Cargo;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Makes the copy that is sent: once, because what is sent again after a break has to be the same bytes. */
@ApplicationScoped
class Loading {

    private final Requests requests;
    private final Portable portable;
    private final PortableCopy copy;
    private final TransferSeal seal;
    private final DirectTransfers transfers;
    private final TransferPolicy policy;
    private final InstantSource clock;

    Loading(
            Requests requests,
            Portable portable,
            PortableCopy copy,
            TransferSeal seal,
            DirectTransfers transfers,
            TransferPolicy policy,
            InstantSource clock) {
        this.requests = requests;
        this.portable = portable;
        this.copy = copy;
        this.seal = seal;
        this.transfers = transfers;
        this.policy = policy;
        this.clock = clock;
    }

    /** The copy, or why there is none. */
    sealed interface Result {

        record Loaded(Cargo cargo) implements Result {}

        record Not(FailureReason reason) implements Result {}
    }

    Result load(DirectTransfer transfer, TransferTarget target) {
        PrivacyRequest request = requests.find(transfer.request()).orElseThrow();
        return switch (portable.of(request)) {
            case Portable.Found.Not not -> new Result.Not(FailureReason.PACKAGE_GONE);
            case Portable.Found.There there -> load(transfer, target, request, there);
        };
    }

    private Result load(
            DirectTransfer transfer, TransferTarget target, PrivacyRequest request, Portable.Found.There there) {
        TransferSeal.Sealing sealing = seal.begin(transfer.id(), target.publicKey());
        Measured sealed = new Measured(transfers.cargo(transfer.id()));
        copy.write(
                new PortableCopy.Copy(
                        request, there.item(), there.zip(), transfer.confirmed().thirdParty(), clock.instant()),
                sealing.sealing(sealed));
        if (sealed.size() > policy.largest()) {
            return new Result.Not(FailureReason.TOO_LARGE);
        }
        return new Result.Loaded(new Cargo(sealed.size(), sealed.sha256(), sealing.sealedKey()));
    }
}

package be.sentum.privacy.application.transfer;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.TransferPolicy;
import be.sentum.privacy.application.port.in.transfer.CarryTransfer;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.transfer.Courier.Announcement;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers.Lease;
import be.sentum.privacy.application.port.out.transfer.Receivers;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.Cargo;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.Receipt;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class CarryTransferHandler implements CarryTransfer {

    private final DirectTransfers transfers;
    private final Requests requests;
    private final SendableTargets targets;
    private final Loading loading;
    private final Receivers receivers;
    private final TransferEnds ends;
    private final TransferPolicy policy;
    private final NewIds ids;
    private final InstantSource clock;

    CarryTransferHandler(
            DirectTransfers transfers,
            Requests requests,
            SendableTargets targets,
            Loading loading,
            Receivers receivers,
            TransferEnds ends,
            TransferPolicy policy,
            NewIds ids,
            InstantSource clock) {
        this.transfers = transfers;
        this.requests = requests;
        this.targets = targets;
        this.loading = loading;
        this.receivers = receivers;
        this.ends = ends;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Lease> claim() {
        return transfers.claim(ids.next(), clock.instant(), leaseEnd());
    }

    @Override
    public Optional<Consignment> load(Lease lease) {
        return transfers.lock(lease).filter(t -> !t.hasEnded()).flatMap(t -> load(lease, t));
    }

    private Optional<Consignment> load(Lease lease, DirectTransfer transfer) {
        return switch (targets.find(transfer.confirmed().target())) {
            case SendableTargets.Found.Not not -> {
                ends.after(transfer, transfer.failed(TransferEnds.reason(not.reason()), policy.retries(), now()));
                yield Optional.empty();
            }
            case SendableTargets.Found.There to -> {
                Optional<Cargo> cargo = Optional.ofNullable(transfer.cargo());
                if (cargo.isEmpty()) {
                    switch (loading.load(transfer, to.target())) {
                        case Loading.Result.Loaded loaded -> {
                            transfers.save(transfer.loaded(loaded.cargo()));
                            cargo = Optional.of(loaded.cargo());
                        }
                        case Loading.Result.Not not ->
                            ends.after(transfer, transfer.failed(not.reason(), policy.retries(), now()));
                    }
                }
                transfers.hold(lease, leaseEnd());
                yield cargo.map(made -> new Consignment(to.endpoint(), announcement(transfer, made, to.target())));
            }
        };
    }

    private static Announcement announcement(DirectTransfer transfer, Cargo cargo, TransferTarget target) {
        return new Announcement(transfer.id(), cargo.size(), cargo.sha256(), cargo.sealedKey(), target.keyId());
    }

    @Override
    public boolean disclose(Lease lease) {
        Optional<DirectTransfer> transfer = transfers.lock(lease).filter(t -> !t.hasEnded());
        if (transfer.isEmpty()) {
            return false;
        }
        PrivacyRequest request = requests.find(transfer.get().request()).orElseThrow();
        boolean allowed = receivers.tell(transfer.get(), request.person()) == Receivers.Answer.ALLOWED;
        if (!allowed) {
            stop(transfer.get());
        }
        return allowed;
    }

    @Override
    public Optional<byte[]> next(Lease lease, long offset) {
        Optional<DirectTransfer> transfer = transfers.lock(lease).filter(t -> !t.hasEnded());
        if (transfer.isEmpty()) {
            return Optional.empty();
        }
        boolean mayGoOn = targets.find(transfer.get().confirmed().target()) instanceof SendableTargets.Found.There;
        byte[] bytes = mayGoOn ? transfers.cargo(lease.id(), offset, policy.chunk()) : new byte[0];
        if (bytes.length == 0) {
            stop(transfer.get());
            return Optional.empty();
        }
        transfers.hold(lease, leaseEnd());
        return Optional.of(bytes);
    }

    @Override
    public void reached(Lease lease, long offset) {
        transfers.lock(lease).filter(t -> !t.hasEnded()).ifPresent(t -> transfers.save(t.at(offset)));
    }

    @Override
    public void finish(Lease lease, Receipt receipt) {
        transfers.lock(lease).filter(t -> !t.hasEnded()).ifPresent(t -> ends.after(t, t.received(receipt, now())));
    }

    @Override
    public void failed(Lease lease, FailureReason reason) {
        transfers
                .lock(lease)
                .filter(t -> !t.hasEnded())
                .ifPresent(t -> ends.after(t, t.failed(reason, policy.retries(), now())));
        transfers.release(lease);
    }

    private void stop(DirectTransfer transfer) {
        ends.after(transfer, transfer.failed(FailureReason.STOPPED, policy.retries(), now()));
    }

    private Instant now() {
        return clock.instant();
    }

    private Instant leaseEnd() {
        return clock.instant().plus(policy.lease());
    }
}

package be.sentum.privacy.application.transfer;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.application.port.out.transfer.PortableCopy;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.Confirmation;
import be.sentum.privacy.domain.transfer.TransferId;
import be.sentum.privacy.domain.transfer.TransferRejection;
import be.sentum.privacy.domain.transfer.list.Kind;
import be.sentum.privacy.domain.transfer.list.TransferList;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class ConfirmTransferHandler implements ConfirmTransfer {

    private final Requests requests;
    private final Portable portable;
    private final SendableTargets targets;
    private final PortableCopy copy;
    private final DirectTransfers transfers;
    private final CaseProgress progress;
    private final NewIds ids;
    private final InstantSource clock;

    ConfirmTransferHandler(
            Requests requests,
            Portable portable,
            SendableTargets targets,
            PortableCopy copy,
            DirectTransfers transfers,
            CaseProgress progress,
            NewIds ids,
            InstantSource clock) {
        this.requests = requests;
        this.portable = portable;
        this.targets = targets;
        this.copy = copy;
        this.transfers = transfers;
        this.progress = progress;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result list(Reader.Owner owner, RequestId id, @Nullable String target) {
        return requests.find(id)
                .filter(request -> request.isVisibleTo(owner))
                .map(request -> list(request, target))
                .orElseGet(() -> new Result.Refused(new TransferRejection.NotFound()));
    }

    private Result list(PrivacyRequest request, @Nullable String target) {
        if (target == null) {
            return new Result.Refused(new TransferRejection.NothingChosen());
        }
        return switch (portable.of(request)) {
            case Portable.Found.Not not -> new Result.Refused(not.reason());
            case Portable.Found.There there ->
                switch (targets.find(target)) {
                    case SendableTargets.Found.Not not -> new Result.Refused(not.reason());
                    case SendableTargets.Found.There to ->
                        new Result.Listed(new TransferList(there.sha256(), to.target(), copy.kinds(there.zip())));
                };
        };
    }

    @Override
    public Result confirm(Reader.Owner owner, RequestId id, Choice choice) {
        // Two confirmations of one case wait for each other here.
        Optional<PrivacyRequest> request = requests.lock(id).filter(r -> r.isVisibleTo(owner));
        if (request.isEmpty()) {
            return new Result.Refused(new TransferRejection.NotFound());
        }
        if (choice.target() != null && choice.downloadOnly()) {
            return new Result.Refused(new TransferRejection.BothChosen());
        }
        return choice.downloadOnly() ? downloadOnly(request.get()) : confirm(request.get(), choice);
    }

    private Result downloadOnly(PrivacyRequest request) {
        return switch (portable.of(request)) {
            case Portable.Found.Not not -> new Result.Refused(not.reason());
            case Portable.Found.There there -> {
                progress.note(request, "download_chosen", Actor.CUSTOMER);
                yield new Result.DownloadOnly();
            }
        };
    }

    private Result confirm(PrivacyRequest request, Choice choice) {
        return switch (list(request, choice.target())) {
            case Result.Listed listed -> confirm(request, choice, listed.list());
            case Result other -> other;
        };
    }

    private Result confirm(PrivacyRequest request, Choice choice, TransferList list) {
        if (list.kinds().isEmpty()) {
            return new Result.Refused(new TransferRejection.NothingToSend());
        }
        if (choice.list() == null) {
            return new Result.Refused(new TransferRejection.ListNotNamed());
        }
        if (!list.hash().equals(choice.list())) {
            return new Result.Refused(new TransferRejection.ListOutdated());
        }
        DirectTransfer confirmed = DirectTransfer.confirmed(
                new TransferId(ids.next()), request.id(), item(request), confirmation(choice, list));
        Optional<DirectTransfer> standing =
                transfers.standing(confirmed.item(), list.target().code());
        if (standing.isPresent()) {
            return new Result.Accepted(standing.get());
        }
        transfers.add(confirmed);
        requests.save(request);
        progress.note(
                request, "transfer_confirmed", Actor.CUSTOMER, list.target().code());
        return new Result.Accepted(confirmed);
    }

    private static ItemId item(PrivacyRequest request) {
        return request.item(ItemType.PORTABILITY).orElseThrow().id();
    }

    private Confirmation confirmation(Choice choice, TransferList list) {
        return new Confirmation(
                list.target().code(),
                list.target().name(),
                list.hash(),
                list.kinds().stream().map(Kind::name).toList(),
                choice.thirdParty(),
                clock.instant());
    }

    @Override
    public Optional<List<DirectTransfer>> of(Reader reader, RequestId id) {
        return requests.find(id).filter(r -> r.isVisibleTo(reader)).map(r -> transfers.of(r.id()));
    }
}

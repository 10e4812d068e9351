package be.sentum.privacy.application.intake;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.identity.AskForIdentity;
import be.sentum.privacy.application.port.in.intake.TriageRequest;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestEvent;
import java.util.List;
import java.util.Optional;

@UseCase
class TriageRequestHandler implements TriageRequest {

    private final Requests requests;
    private final Inventories inventories;
    private final Acknowledgements acknowledgements;
    private final AskForIdentity ask;
    private final CaseProgress progress;
    private final NewIds ids;

    TriageRequestHandler(
            Requests requests,
            Inventories inventories,
            Acknowledgements acknowledgements,
            AskForIdentity ask,
            CaseProgress progress,
            NewIds ids) {
        this.requests = requests;
        this.inventories = inventories;
        this.acknowledgements = acknowledgements;
        this.ask = ask;
        this.progress = progress;
        this.ids = ids;
    }

    @Override
    public Result handle(Command command) {
        Optional<Rejection> reason = reasonAgainst(command).or(() -> ask(command));
        return reason.<Result>map(Result.Refused::new)
                .orElseGet(() -> triage(requests.lock(command.request()).orElseThrow(), command));
    }

    private Optional<Rejection> reasonAgainst(Command command) {
        if (command.types().isEmpty() || command.types().contains(ItemType.UNKNOWN)) {
            return Optional.of(new Rejection.NothingAsked());
        }
        Optional<PrivacyRequest> request = requests.lock(command.request());
        if (request.isEmpty()) {
            return Optional.of(new Rejection.NotFound());
        }
        return request.get().closedOn().isPresent() ? Optional.of(new Rejection.AlreadyEnded()) : Optional.empty();
    }

    private Optional<Rejection> ask(Command command) {
        if (command.person() == null) {
            return Optional.empty();
        }
        AskForIdentity.Result result = ask.handle(new AskForIdentity.Command(
                command.request(), command.person(), Proof.LINK_AND_FACT, null, command.actor()));
        return result instanceof AskForIdentity.Result.Refused refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }

    private Result triage(PrivacyRequest request, Command command) {
        List<Item> asked = command.types().stream()
                .sorted()
                .map(type -> item(request, type))
                .toList();
        List<RequestEvent> begun = request.understood(asked);
        // What is asked of the services, and its key, refer to the new items.
        requests.save(request);
        progress.follow(request, begun, command.actor());
        progress.note(request, "request_understood", command.actor());
        if (request.identity().equals(Identity.UNKNOWN)) {
            acknowledgements.ask(request);
        }
        return new Result.Understood(request);
    }

    private Item item(PrivacyRequest request, ItemType type) {
        ItemId id = new ItemId(ids.next());
        return request.identity().isEstablished() ? Item.of(id, type, inventories.roster()) : Item.waiting(id, type);
    }
}

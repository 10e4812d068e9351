package be.sentum.privacy.application.identity;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.identity.AskForIdentity;
import be.sentum.privacy.application.port.out.identity.IdentityLetters;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import java.util.Optional;

@UseCase
class AskForIdentityHandler implements AskForIdentity {

    private final Requests requests;
    private final Persons persons;
    private final Correspondence correspondence;
    private final Asking asking;
    private final IdentityPauses pauses;
    private final IdentityLetters letters;
    private final Inventories inventories;
    private final CaseProgress progress;

    AskForIdentityHandler(
            Requests requests,
            Persons persons,
            Correspondence correspondence,
            Asking asking,
            IdentityPauses pauses,
            IdentityLetters letters,
            Inventories inventories,
            CaseProgress progress) {
        this.requests = requests;
        this.persons = persons;
        this.correspondence = correspondence;
        this.asking = asking;
        this.pauses = pauses;
        this.letters = letters;
        this.inventories = inventories;
        this.progress = progress;
    }

    @Override
    public Result handle(Command command) {
        return requests.lock(command.request())
                .map(request -> reasonAgainst(request, command)
                        .<Result>map(Result.Refused::new)
                        .orElseGet(() -> ask(request, command)))
                .orElseGet(() -> new Result.Refused(new Rejection.NotFound()));
    }

    private Optional<Rejection> reasonAgainst(PrivacyRequest request, Command command) {
        if (request.closedOn().isPresent() && !request.identity().hasFailed()) {
            return Optional.of(new Rejection.AlreadyEnded());
        }
        boolean more = command.proof().needsDoubt() || request.identity().isEstablished();
        if (more && command.doubt() == null) {
            return Optional.of(new Rejection.DisproportionateCheck());
        }
        if (command.person() != null && persons.standing(command.person()) != Persons.Standing.KNOWN) {
            return Optional.of(new Rejection.UnknownSubject());
        }
        return Optional.empty();
    }

    private Result ask(PrivacyRequest request, Command command) {
        Identity before = request.identity();
        Identity named = command.person() == null ? before : new Identity(before.state(), command.person());
        var events = request.identify(named.asked(), inventories.roster());
        pauses.begin(request);
        progress.follow(request, events, command.actor());
        Optional<Contact> to = correspondence.ofPerson(request);
        IdentityLetters.Link link = asking.ask(request, to.orElse(null), command.doubt());
        to.ifPresent(contact -> letters.asked(request, contact, link));
        progress.note(
                request, "identity_asked", command.actor(), command.proof().word());
        return new Result.Asked(request, to.isPresent());
    }
}

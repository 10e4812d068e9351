package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.intake.Acknowledgements;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.CaseNumbers;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.rectification.Rectifications;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.Holidays;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.scope.CollectionScope;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@UseCase
class RegisterRequestHandler implements RegisterRequest {

    private final Requests requests;
    private final CaseNumbers numbers;
    private final Persons persons;
    private final Inventories inventories;
    private final CaseProgress progress;
    private final Acknowledgements acknowledgements;
    private final Flood flood;
    private final Rectifications rectifications;
    private final Holidays holidays;
    private final NewIds ids;
    private final InstantSource clock;

    RegisterRequestHandler(
            Requests requests,
            CaseNumbers numbers,
            Persons persons,
            Inventories inventories,
            CaseProgress progress,
            Acknowledgements acknowledgements,
            Flood flood,
            Rectifications rectifications,
            Holidays holidays,
            NewIds ids,
            InstantSource clock) {
        this.requests = requests;
        this.numbers = numbers;
        this.persons = persons;
        this.inventories = inventories;
        this.progress = progress;
        this.acknowledgements = acknowledgements;
        this.flood = flood;
        this.rectifications = rectifications;
        this.holidays = holidays;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        if (command.intake().receivedAt().isAfter(clock.instant())) {
            return new Result.Refused(new Rejection.ReceivedInFuture());
        }
        if (command.types().isEmpty() && command.intake().text() == null) {
            return new Result.Refused(new Rejection.NothingAsked());
        }
        if (command.types().stream().anyMatch(ItemType::collects)
                && CollectionScope.of(command.intake().scope(), inventories.all())
                        .isEmpty()) {
            return new Result.Refused(new Rejection.UnknownScope());
        }
        SubjectId person = command.subject();
        if (person == null) {
            return new Result.Registered(register(command, Identity.UNKNOWN, asked(command), false));
        }
        requests.holdRegistrations(person);
        return switch (persons.standing(person)) {
            case UNKNOWN -> new Result.Refused(new Rejection.UnknownSubject());
            case ERASED -> new Result.Refused(new Rejection.SubjectErased());
            case KNOWN -> beside(requests.withRunningErasure(person), Identity.of(person), command);
        };
    }

    private static Set<ItemType> asked(Command command) {
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        types.addAll(command.types().isEmpty() ? Set.of(ItemType.UNKNOWN) : command.types());
        return types;
    }

    private Result beside(Optional<PrivacyRequest> running, Identity identity, Command command) {
        Set<ItemType> types = asked(command);
        Optional<Duration> pause = flood.pause(command);
        Optional<PrivacyRequest> same = pause.flatMap(p -> flood.owed(types, command));
        if (same.isPresent()) {
            return new Result.TooMany(same.get(), pause.orElseThrow());
        }
        if (running.isPresent() && types.remove(ItemType.ERASURE) && types.isEmpty()) {
            return pause.<Result>map(p -> new Result.TooMany(running.get(), p))
                    .orElseGet(() -> new Result.AlreadyRunning(running.get()));
        }
        boolean tooLate = running.flatMap(r -> r.item(ItemType.ERASURE))
                .map(i -> i.stage().erases())
                .orElse(false);
        if (tooLate) {
            return new Result.Refused(new Rejection.SubjectErased());
        }
        PrivacyRequest request = register(command, identity, types, pause.isPresent());
        if (pause.isEmpty()) {
            return new Result.Registered(request);
        }
        flood.hold(request, pause.get());
        return new Result.TooMany(request, pause.get());
    }

    private PrivacyRequest register(Command command, Identity identity, Set<ItemType> types, boolean held) {
        AnswerPeriod period = AnswerPeriod.from(command.intake().receivedAt(), holidays);
        Roster roster = inventories.roster();
        List<Item> items =
                types.stream().map(type -> item(identity, type, held, roster)).toList();
        PrivacyRequest request = PrivacyRequest.register(
                new RequestId(ids.next()),
                numbers.next(period.receivedOn().getYear()),
                identity,
                command.intake(),
                period,
                items);
        requests.add(request);
        rectifications.keep(request.id(), command.supplement());
        progress.registered(request, command.actor());
        // Too many letters are no help: the answer itself names the case.
        if (command.acknowledged() && !held) {
            acknowledgements.send(request);
        }
        return request;
    }

    private Item item(Identity identity, ItemType type, boolean held, Roster roster) {
        ItemId id = new ItemId(ids.next());
        if (held) {
            return Item.held(id, type);
        }
        return identity.isEstablished() ? Item.of(id, type, roster) : Item.waiting(id, type);
    }
}

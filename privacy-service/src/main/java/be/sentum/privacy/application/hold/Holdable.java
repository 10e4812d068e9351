package be.sentum.privacy.application.hold;

import be.sentum.privacy.application.port.in.hold.KeepLegalHolds.Command;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.hold.HoldRejection;
import be.sentum.privacy.domain.hold.PersonalTraces;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether what an officer wants held can be held. */
@ApplicationScoped
class Holdable {

    private final Persons persons;
    private final Requests requests;
    private final Inventories inventories;

    Holdable(Persons persons, Requests requests, Inventories inventories) {
        this.persons = persons;
        this.requests = requests;
        this.inventories = inventories;
    }

    Optional<HoldRejection> reasonAgainst(Command command) {
        if (PersonalTraces.in(command.caseRef())) {
            return Optional.of(new HoldRejection.NamesPerson("caseRef"));
        }
        if (PersonalTraces.in(command.reason())) {
            return Optional.of(new HoldRejection.NamesPerson("reason"));
        }
        if (!isKnown(command)) {
            return Optional.of(new HoldRejection.UnknownScope());
        }
        // An erased person can still be a party: what the erasure kept is then held.
        if (persons.standing(command.subject()) == Persons.Standing.UNKNOWN) {
            return Optional.of(new HoldRejection.UnknownSubject());
        }
        return isBeingErased(command.subject()) ? Optional.of(new HoldRejection.ErasureUnderWay()) : Optional.empty();
    }

    private boolean isKnown(Command command) {
        return ServiceName.ALL.containsAll(command.scope().services())
                && command.scope().categories().stream()
                        .allMatch(category -> inventories.all().stream()
                                .flatMap(inventory -> inventory.fields().stream())
                                .anyMatch(field -> field.category().equals(category)));
    }

    private boolean isBeingErased(SubjectId subject) {
        return requests.withRunningErasure(subject).stream()
                .flatMap(request -> request.items().stream())
                .anyMatch(item -> item.stage().erases());
    }
}

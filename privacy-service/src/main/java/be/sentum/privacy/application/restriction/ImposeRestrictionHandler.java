package be.sentum.privacy.application.restriction;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.restriction.ImposeRestriction;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.restriction.RestrictionRejection;

@UseCase
class ImposeRestrictionHandler implements ImposeRestriction {

    private final Persons persons;
    private final RestrictionKeeper keeper;

    ImposeRestrictionHandler(Persons persons, RestrictionKeeper keeper) {
        this.persons = persons;
        this.keeper = keeper;
    }

    @Override
    public Result handle(Command command) {
        return switch (persons.standing(command.subject())) {
            case UNKNOWN -> new Result.Refused(new RestrictionRejection.UnknownSubject());
            case ERASED -> new Result.Refused(new RestrictionRejection.SubjectErased());
            case KNOWN ->
                new Result.Imposed(keeper.impose(
                        command.subject(), command.ground(), command.scope(), command.note(), null, command.actor()));
        };
    }
}

package be.sentum.privacy.application.restriction;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.restriction.UnregisterRestrictions;
import be.sentum.privacy.application.port.out.request.ServiceCommands;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.subject.SubjectId;

@UseCase
class UnregisterRestrictionsHandler implements UnregisterRestrictions {

    private final Restrictions restrictions;
    private final ServiceCommands commands;

    UnregisterRestrictionsHandler(Restrictions restrictions, ServiceCommands commands) {
        this.restrictions = restrictions;
        this.commands = commands;
    }

    @Override
    public void handle(SubjectId erased) {
        restrictions.of(erased).stream().map(Restriction::id).forEach(commands::unregister);
    }
}

package be.sentum.privacy.application.request;

import be.sentum.privacy.application.port.in.request.IdentifyCaller;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.request.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Not a {@code @UseCase}: it may wait, and nobody waits while holding a transaction. */
@ApplicationScoped
class IdentifyCallerHandler implements IdentifyCaller {

    private final Persons persons;

    IdentifyCallerHandler(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Optional<SubjectId> behind(String login) {
        return persons.behind(login);
    }
}

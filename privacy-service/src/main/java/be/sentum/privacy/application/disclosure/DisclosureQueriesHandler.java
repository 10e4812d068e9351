package be.sentum.privacy.application.disclosure;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.disclosure.DisclosureQueries;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog.Place;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

@UseCase
class DisclosureQueriesHandler implements DisclosureQueries {

    private final DisclosureLog log;

    DisclosureQueriesHandler(DisclosureLog log) {
        this.log = log;
    }

    @Override
    public List<Disclosure> of(SubjectId subject, @Nullable Place after, int limit) {
        return log.of(subject, after, limit);
    }
}

package be.sentum.privacy.application.breach;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.breach.BreachQueries;
import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.application.port.out.breach.NotificationWriter;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@UseCase
class BreachQueriesHandler implements BreachQueries {

    private final BreachRegister register;
    private final NotificationWriter writer;
    private final Organisation organisation;
    private final InstantSource clock;

    BreachQueriesHandler(
            BreachRegister register, NotificationWriter writer, Organisation organisation, InstantSource clock) {
        this.register = register;
        this.writer = writer;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public Optional<Sight> find(BreachId id) {
        return register.find(id).map(breach -> new Sight(breach, clock.instant()));
    }

    @Override
    public List<Sight> list(@Nullable BreachId after, int limit) {
        Instant now = clock.instant();
        return register.list(after, limit).stream()
                .map(breach -> new Sight(breach, now))
                .toList();
    }

    @Override
    public Optional<String> notification(BreachId id, String language) {
        Instant now = clock.instant();
        return register.find(id)
                .map(breach -> writer.write(
                        breach,
                        organisation.controller(),
                        organisation
                                .authority(LocalDate.ofInstant(now, AnswerPeriod.BRUSSELS))
                                .orElse(null),
                        now,
                        language));
    }

    @Override
    public Set<String> languages() {
        return writer.languages();
    }
}

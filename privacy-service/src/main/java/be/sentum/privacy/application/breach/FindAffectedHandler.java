package be.sentum.privacy.application.breach;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.breach.FindAffected;
import be.sentum.privacy.application.port.out.breach.AffectedPersons;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Reads;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;
import be.sentum.privacy.application.port.out.breach.BreachCommands;
import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.breach.BreachRejection;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class FindAffectedHandler implements FindAffected {

    private final BreachRegister register;
    private final AffectedPersons persons;
    private final BreachCommands services;
    private final AuditTrail trail;
    private final InstantSource clock;

    FindAffectedHandler(
            BreachRegister register,
            AffectedPersons persons,
            BreachCommands services,
            AuditTrail trail,
            InstantSource clock) {
        this.register = register;
        this.persons = persons;
        this.services = services;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<BreachRejection> search(Span span, Actor actor) {
        if (!span.from().isBefore(span.to())) {
            return Optional.of(new BreachRejection.EmptyTime());
        }
        if (register.lock(span.breach()).isEmpty()) {
            return Optional.of(new BreachRejection.NotFound());
        }
        persons.asked(span, ServiceName.ALL);
        services.askForReads(span);
        trail.append(
                new AuditRecord(
                        actor.role(),
                        actor.login(),
                        "breach_search_asked",
                        null,
                        span.breach().value(),
                        span.from() + "/" + span.to()),
                clock.instant());
        return Optional.empty();
    }

    @Override
    public void answered(Span span, ServiceName service, int part, boolean last, List<Reads> reads) {
        persons.answered(span, service, part, last ? part : 0, reads);
    }

    @Override
    public Optional<Found> list(Span span, @Nullable String recipient, @Nullable SubjectId after, int limit) {
        return register.find(span.breach())
                .map(breach -> new Found(persons.list(span, recipient, after, limit), persons.answers(span)));
    }
}

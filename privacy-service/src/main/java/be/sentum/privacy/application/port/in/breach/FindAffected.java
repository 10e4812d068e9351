package be.sentum.privacy.application.port.in.breach;

import be.sentum.privacy.application.port.out.breach.AffectedPersons.Answer;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Reads;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.breach.AffectedPerson;
import be.sentum.privacy.domain.breach.BreachRejection;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the list of the persons a breach affects, from logs (REQ-BRE-03): ids only. */
public interface FindAffected {

    /** Asks every service of whom staff read in that time; asked again, they are asked again. */
    Optional<BreachRejection> search(Span span, Actor actor);

    /** Notes a part of a service's answer. */
    void answered(Span span, ServiceName service, int part, boolean last, List<Reads> reads);

    /** By id, after that person; empty for a breach that is not there. */
    Optional<Found> list(Span span, @Nullable String recipient, @Nullable SubjectId after, int limit);

    /** @param services who was asked about staff reads; empty when nobody was: then only the disclosure log speaks */
    record Found(List<AffectedPerson> persons, List<Answer> services) {}
}

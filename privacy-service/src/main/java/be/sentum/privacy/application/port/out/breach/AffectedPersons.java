package be.sentum.privacy.application.port.out.breach;

import be.sentum.privacy.domain.breach.AffectedPerson;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a breach affects: from the disclosure log here, and from the access logs of all services. */
public interface AffectedPersons {

    /** What is asked about. */
    record Span(BreachId breach, Instant from, Instant to) {}

    /** Remembers that the services were asked; what they answered to the same question before goes. */
    void asked(Span span, Set<ServiceName> services);

    /**
     * A part of a service's answer; the same part again changes nothing. One that nobody asked for is ignored.
     *
     * @param whole how many parts there are; 0 while that is not known
     */
    void answered(Span span, ServiceName service, int part, int whole, List<Reads> reads);

    /** Services that were asked, and whether each has answered in full; empty when nobody was asked. */
    List<Answer> answers(Span span);

    /** By id; after that person. With a recipient: only persons about whom something went there. */
    List<AffectedPerson> list(Span span, @Nullable String recipient, @Nullable SubjectId after, int limit);

    /** Of whom staff read, how often and for what. */
    record Reads(SubjectId subject, int times, List<String> purposes) {}

    /** Whether a service has answered in full. */
    record Answer(ServiceName service, boolean complete) {}
}

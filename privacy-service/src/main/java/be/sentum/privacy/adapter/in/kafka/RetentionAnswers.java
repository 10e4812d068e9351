package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.RetentionCarriedOut;
import be.sentum.events.privacy.retention.StaffReadsAnswered;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.breach.FindAffected;
import be.sentum.privacy.application.port.in.hold.NoteHoldReceipt;
import be.sentum.privacy.application.port.in.retention.NoteRetention;
import be.sentum.privacy.application.port.in.retention.NoteRetention.Ended;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Reads;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister.Receipt;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;

/** What services answer about legal holds, and tell about their nightly jobs and their access logs. */
@ApplicationScoped
class RetentionAnswers implements EventListener {

    private final NoteHoldReceipt holds;
    private final NoteRetention retention;
    private final FindAffected affected;

    RetentionAnswers(NoteHoldReceipt holds, NoteRetention retention, FindAffected affected) {
        this.holds = holds;
        this.retention = retention;
        this.affected = affected;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_REPLIES;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case LegalHoldNoted noted ->
                holds.handle(
                        new HoldId(noted.holdId()),
                        new Receipt(new ServiceName(noted.service()), noted.state(), noted.notedAt()));
            case RetentionCarriedOut ended ->
                retention.handle(new Ended(
                        ended.service(), ended.table(), ended.field(), ended.rule(), ended.rows(), ended.day()));
            case StaffReadsAnswered part ->
                affected.answered(
                        new Span(new BreachId(part.breachId()), part.from(), part.to()),
                        new ServiceName(part.service()),
                        part.number(),
                        part.last(),
                        part.reads().stream()
                                .map(read -> new Reads(new SubjectId(read.subjectId()), read.times(), read.purposes()))
                                .toList());
            default -> {}
        }
    }
}

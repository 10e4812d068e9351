package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.messaging.PositionedListener;
import be.sentum.privacy.application.port.in.recipient.ErasureHappened;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;

/**
 * Reads the ledger for those who have to be told, from a position in this database: one that was restored tells again
 * what it had forgotten to have told, and never what it knows.
 */
@Singleton
class ErasureReader implements PositionedListener {

    private final ErasureHappened erasure;

    ErasureReader(ErasureHappened erasure) {
        this.erasure = erasure;
    }

    @Override
    public String reader() {
        return "erasures-to-tell";
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_ERASURES;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof SubjectErased erased) {
            erasure.handle(new ItemId(erased.requestId()), new SubjectId(erased.subjectId()));
        }
    }
}

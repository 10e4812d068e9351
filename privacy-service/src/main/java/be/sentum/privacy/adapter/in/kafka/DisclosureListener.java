package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.DisclosureMade;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.disclosure.NoteDisclosure;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;

/** What the services tell that they disclosed; also about persons erased since. */
@ApplicationScoped
class DisclosureListener implements EventListener {

    private final NoteDisclosure note;

    DisclosureListener(NoteDisclosure note) {
        this.note = note;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_DISCLOSURES;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case DisclosureMade told ->
                note.handle(new Disclosure(
                        told.disclosureId(),
                        new SubjectId(told.subjectId()),
                        service(envelope),
                        told.recipient(),
                        told.purpose(),
                        told.fields(),
                        told.disclosedAt(),
                        told.basis(),
                        told.transferRef(),
                        told.recipientRef()));
            default -> {}
        }
    }

    /** {@code /order-service} is {@code order}. */
    private static String service(Envelope envelope) {
        return envelope.source().replaceFirst("^/", "").replaceFirst("-service$", "");
    }
}

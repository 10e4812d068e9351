package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.recipient.RestrictionHappened;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;
import java.util.Set;

/** That data are only stored from now on, or no longer: whoever got them for these purposes is told (Art. 19). */
@Singleton
class RestrictionListener implements EventListener {

    private static final Set<Class<? extends Event>> WANTED = Set.of(RestrictionOrdered.class, RestrictionLifted.class);

    private final RestrictionHappened restriction;

    RestrictionListener(RestrictionHappened restriction) {
        this.restriction = restriction;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_COMMANDS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return WANTED.contains(type);
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case RestrictionOrdered ordered ->
                restriction.ordered(
                        ordered.restrictionId(),
                        new SubjectId(ordered.subjectId()),
                        Set.copyOf(ordered.purposes()),
                        Set.copyOf(ordered.categories()));
            case RestrictionLifted lifted ->
                restriction.lifted(lifted.restrictionId(), new SubjectId(lifted.subjectId()));
            default -> {}
        }
    }
}

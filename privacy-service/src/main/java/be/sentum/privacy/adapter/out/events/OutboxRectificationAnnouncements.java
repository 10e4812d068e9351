package be.sentum.privacy.adapter.out.events;

import be.sentum.events.privacy.RectificationDecided;
import be.sentum.messaging.Outbox;
import be.sentum.privacy.application.port.out.rectification.RectificationAnnouncements;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class OutboxRectificationAnnouncements implements RectificationAnnouncements {

    private final Outbox outbox;

    OutboxRectificationAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void decided(ItemId item, SubjectId subject, Verdict verdict, List<String> fields) {
        outbox.publish(new RectificationDecided(
                item.value(), subject.value(), verdict.result().word(), fields, verdict.at()));
    }
}

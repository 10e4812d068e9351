package be.sentum.consent.adapter.out.events;

import be.sentum.consent.application.port.out.NewIds;
import be.sentum.messaging.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TimeOrderedIds implements NewIds {

    private final Ids ids;

    TimeOrderedIds(Ids ids) {
        this.ids = ids;
    }

    @Override
    public UUID next() {
        return ids.next();
    }
}

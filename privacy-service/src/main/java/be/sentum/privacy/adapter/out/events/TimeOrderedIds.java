package be.sentum.privacy.adapter.out.events;

import be.sentum.messaging.Ids;
import be.sentum.privacy.application.port.out.request.NewIds;
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

package be.sentum.personaldata.rights.restriction;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.restriction.RestrictionRegistered;
import be.sentum.messaging.PositionedListener;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Reads the register of restrictions from the position in this database. What is ordered and lifted arrives as commands;
 * a restored database is behind, and learns here what it has forgotten, and forgets what was lifted since (REQ-RES-03).
 */
@Singleton
class RestrictionRegister implements PositionedListener {

    static final String READER = "restriction-register";

    private static final String STANDING = "standing";

    private final Restriction restriction;

    RestrictionRegister(Restriction restriction) {
        this.restriction = restriction;
    }

    @Override
    public String reader() {
        return READER;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_RESTRICTIONS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof RestrictionRegistered entry) {
            if (entry.state().equals(STANDING)) {
                restriction.relearn(entry);
            } else {
                restriction.forget(entry.restrictionId());
            }
        }
    }

    /** Its person was erased. */
    @Override
    public void onTombstone(String key) {
        restriction.forget(UUID.fromString(key));
    }
}

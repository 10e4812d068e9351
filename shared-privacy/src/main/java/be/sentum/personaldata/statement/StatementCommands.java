package be.sentum.personaldata.statement;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.RectificationDecided;
import be.sentum.messaging.EventListener;
import jakarta.inject.Singleton;

/** Hears what an officer decided on contested data, and notes beside what of it held here a statement stands. */
@Singleton
class StatementCommands implements EventListener {

    private static final String STATEMENT_ADDED = "statement_added";

    private final StatementRows rows;

    StatementCommands(StatementRows rows) {
        this.rows = rows;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_COMMANDS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == RectificationDecided.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof RectificationDecided decided) {
            rows.replace(decided, decided.result().equals(STATEMENT_ADDED));
        }
    }
}

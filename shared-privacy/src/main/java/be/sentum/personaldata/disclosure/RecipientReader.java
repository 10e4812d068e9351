package be.sentum.personaldata.disclosure;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.messaging.PositionedListener;
import jakarta.inject.Singleton;

/**
 * Keeps the copy of the register, from the position in this database: a restored one would otherwise have forgotten
 * that a recipient ended or a mechanism was suspended.
 */
@Singleton
class RecipientReader implements PositionedListener {

    private final RecipientRows rows;

    RecipientReader(RecipientRows rows) {
        this.rows = rows;
    }

    @Override
    public String reader() {
        return "recipients";
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_RECIPIENTS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case RecipientRegistered recipient -> rows.keep(recipient);
            case TransferRegistered transfer -> rows.keep(transfer);
            case TransferMechanismChanged change -> rows.keep(change);
            default -> {}
        }
    }

    /** Of a transfer: the only thing that is ever taken out of the register. */
    @Override
    public void onTombstone(String key) {
        rows.forget(key);
    }
}

package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.consent.PurposeRegistered;
import be.sentum.events.consent.PurposeText;
import be.sentum.messaging.PositionedListener;
import be.sentum.privacy.application.port.in.register.NotePurpose;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Purpose.Basis;
import be.sentum.privacy.domain.register.Purpose.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;

/** What consent-service says that each purpose is; read again by a restored database. */
@ApplicationScoped
class PurposeReader implements PositionedListener {

    private final NotePurpose purposes;

    PurposeReader(NotePurpose purposes) {
        this.purposes = purposes;
    }

    @Override
    public String reader() {
        return "purposes";
    }

    @Override
    public Topic topic() {
        return Topic.CONSENT_PURPOSES;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case PurposeRegistered registered -> purposes.registered(purpose(registered));
            default -> {}
        }
    }

    @Override
    public void onTombstone(String key) {
        purposes.withdrawn(key);
    }

    private static Purpose purpose(PurposeRegistered told) {
        return new Purpose(
                told.code(),
                Basis.valueOf(told.basis().toUpperCase(Locale.ROOT)),
                told.optional(),
                told.active(),
                told.texts().stream()
                        .collect(Collectors.toMap(
                                PurposeText::language, text -> new Text(text.description(), text.interest()))),
                told.lawReference(),
                told.retention(),
                told.balancingTest(),
                told.balancedOn(),
                told.dataTypes(),
                told.optionalTypes(),
                told.recipients(),
                told.retentionPeriod());
    }
}

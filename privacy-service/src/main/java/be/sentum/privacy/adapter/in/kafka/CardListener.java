package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerCard;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.identity.LearnOfPersons;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes of each card the address and the language, and drops them with the tombstone. */
@Singleton
class CardListener implements EventListener {

    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final LearnOfPersons learn;

    CardListener(LearnOfPersons learn) {
        this.learn = learn;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_CARD;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof CustomerCard card) {
            MailAddress.in(card.email())
                    .ifPresent(address -> learn.card(
                            new SubjectId(card.subjectId()),
                            card.version(),
                            address,
                            Language.named(card.language()).orElse(Language.EN)));
        }
    }

    @Override
    public void onTombstone(String key) {
        if (SUBJECT.matcher(key).matches()) {
            learn.forget(new SubjectId(UUID.fromString(key)));
        }
    }
}

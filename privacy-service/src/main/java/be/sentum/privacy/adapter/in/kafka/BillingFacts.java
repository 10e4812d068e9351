package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.billing.InvoiceIssued;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.identity.LearnOfPersons;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;

/** Numbers and amounts of invoices, by which a person can be recognised; kept as fingerprints. */
@Singleton
class BillingFacts implements EventListener {

    private final LearnOfPersons learn;

    BillingFacts(LearnOfPersons learn) {
        this.learn = learn;
    }

    @Override
    public Topic topic() {
        return Topic.BILLING_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == InvoiceIssued.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof InvoiceIssued issued) {
            SubjectId subject = new SubjectId(issued.subjectId());
            learn.fact(subject, Fact.invoiceNumber(issued.number()));
            learn.fact(subject, Fact.invoiceAmount(issued.total().toBigDecimal()));
        }
    }
}

package be.sentum.consent.application;

import be.sentum.consent.application.port.out.Cards;
import be.sentum.consent.application.port.out.ConsentForms;
import be.sentum.consent.application.port.out.GuardianConsents;
import be.sentum.consent.application.port.out.PendingOptIns;
import be.sentum.consent.application.port.out.SentQuestions;
import be.sentum.consent.application.port.out.SuppressionList;
import be.sentum.consent.domain.ConsentMethod;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.Shown;
import org.jspecify.annotations.Nullable;

class InMemoryDeskTest extends DeskContract {

    private final InMemoryDesk desk = new InMemoryDesk();

    @Override
    protected Cards cards() {
        return desk.cards();
    }

    @Override
    protected PendingOptIns pending() {
        return desk;
    }

    @Override
    protected GuardianConsents guardians() {
        return desk.guardians();
    }

    @Override
    protected ConsentForms forms() {
        return desk.forms();
    }

    @Override
    protected SuppressionList suppressed() {
        return desk;
    }

    @Override
    protected SentQuestions sentQuestions() {
        return desk.sentQuestions();
    }

    @Override
    protected Shown shown(ConsentMethod method, @Nullable String uiVariant) {
        return new Shown(Purposes.NEWSLETTER_TEXT, "hash", "nl", method, uiVariant);
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}

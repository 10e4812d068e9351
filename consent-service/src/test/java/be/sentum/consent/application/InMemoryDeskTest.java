package be.sentum.consent.application;

import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.optin.SentQuestions;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.application.port.out.purpose.ConsentForms;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Shown;
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

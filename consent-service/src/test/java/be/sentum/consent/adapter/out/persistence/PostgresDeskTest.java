package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.DeskContract;
import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.optin.SentQuestions;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.application.port.out.purpose.ConsentForms;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@QuarkusTest
@WithSentumServers
class PostgresDeskTest extends DeskContract {

    @Inject
    Cards cards;

    @Inject
    PendingOptIns pending;

    @Inject
    GuardianConsents guardians;

    @Inject
    ConsentForms forms;

    @Inject
    SuppressionList suppressed;

    @Inject
    SentQuestions sentQuestions;

    @Inject
    PurposeRegister purposes;

    @Override
    protected Cards cards() {
        return cards;
    }

    @Override
    protected PendingOptIns pending() {
        return pending;
    }

    @Override
    protected GuardianConsents guardians() {
        return guardians;
    }

    @Override
    protected ConsentForms forms() {
        return forms;
    }

    @Override
    protected SuppressionList suppressed() {
        return suppressed;
    }

    @Override
    protected SentQuestions sentQuestions() {
        return sentQuestions;
    }

    @Override
    protected Shown shown(ConsentMethod method, @Nullable String uiVariant) {
        return Shown.of(
                purposes.find(new PurposeCode("P09"))
                        .orElseThrow()
                        .texts()
                        .present("nl", LocalDate.of(2026, 11, 22))
                        .orElseThrow(),
                method,
                uiVariant);
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}

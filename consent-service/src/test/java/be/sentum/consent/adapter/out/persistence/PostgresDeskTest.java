package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.DeskContract;
import be.sentum.consent.application.port.out.Cards;
import be.sentum.consent.application.port.out.ConsentForms;
import be.sentum.consent.application.port.out.GuardianConsents;
import be.sentum.consent.application.port.out.PendingOptIns;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.application.port.out.SentQuestions;
import be.sentum.consent.application.port.out.SuppressionList;
import be.sentum.consent.domain.ConsentMethod;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.Shown;
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

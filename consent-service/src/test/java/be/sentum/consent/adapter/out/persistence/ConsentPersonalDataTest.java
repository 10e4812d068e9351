package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.optin.SentQuestions;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.decision.AgeBand;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.optin.GuardianConsent;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@QuarkusTest
@WithSentumServers
class ConsentPersonalDataTest extends PersonalDataContract {

    @Inject
    PendingOptIns pending;

    @Inject
    GuardianConsents guardians;

    @Inject
    SentQuestions sentQuestions;

    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");
    private static final PurposeCode ANALYTICS = new PurposeCode("P11");

    @Inject
    RecordConsent recordConsent;

    @Inject
    RaiseObjection raiseObjection;

    @Inject
    PurposeRegister purposes;

    @Override
    protected void plant(UUID subject, Canaries canaries) {
        SubjectId person = new SubjectId(subject);
        ConsentText shown = text(NEWSLETTER);
        UUID guardian = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> guardians.keep(agreed(guardian, person, shown, canaries)));
        recordConsent.handle(grant(
                person,
                shown,
                canaries.word("uiVariant"),
                new Evidence(canaries.word("screenId"), canaries.word("requestId"), Instant.now(), guardian)));
        // The objection below ends the grant above; this one lasts, and has an end.
        recordConsent.handle(grant(person, text(ANALYTICS), null, Evidence.none()));
        raiseObjection.handle(person, new RaiseObjection.Scope.DirectMarketing(Medium.EMAIL), Channel.WEB);
        // After the objection, which cancels what waits.
        QuarkusTransaction.requiringNew().run(() -> waiting(person, shown, canaries));
    }

    private ConsentText text(PurposeCode purpose) {
        return purposes.find(purpose)
                .orElseThrow()
                .texts()
                .present("nl", LocalDate.of(2026, 11, 22))
                .orElseThrow();
    }

    private static RecordConsent.Command grant(
            SubjectId person, ConsentText shown, @Nullable String uiVariant, Evidence evidence) {
        @Nullable AgeBand band = evidence.guardianConsentId() == null ? null : AgeBand.UNDER_13;
        return new RecordConsent.Command(
                person, shown.purpose(), true, shown.id(), ConsentMethod.TOGGLE, uiVariant, evidence, null, band);
    }

    private static GuardianConsent agreed(UUID id, SubjectId child, ConsentText text, Canaries canaries) {
        return new GuardianConsent(
                id,
                child,
                text.purpose(),
                Shown.of(text, ConsentMethod.DOUBLE_OPT_IN, null),
                new SealedAddress(canaries.word("guardian who agreed")),
                Instant.now());
    }

    private void waiting(SubjectId person, ConsentText text, Canaries canaries) {
        SealedAddress guardian = new SealedAddress(canaries.word("guardian"));
        Shown shown = Shown.of(text, ConsentMethod.DOUBLE_OPT_IN, canaries.word("waiting uiVariant"));
        Evidence evidence = new Evidence(
                canaries.word("waiting screenId"), canaries.word("waiting requestId"), null, UUID.randomUUID());
        Instant now = Instant.now();
        pending.keep(
                new PendingOptIn(
                        UUID.randomUUID(), person, NEWSLETTER, shown, evidence, guardian, now, now.plusSeconds(60)),
                UUID.randomUUID().toString());
        guardians.keep(new GuardianConsent(UUID.randomUUID(), person, NEWSLETTER, shown, guardian, now));
        sentQuestions.note(person, NEWSLETTER, now, now.plusSeconds(60));
    }
}

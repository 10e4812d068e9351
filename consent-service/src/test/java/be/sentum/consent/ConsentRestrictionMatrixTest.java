package be.sentum.consent;

import static be.sentum.personaldata.inventory.Category.BEHAVIOUR;
import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.Category.INFERRED;
import static be.sentum.personaldata.inventory.Category.MARKETING;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;

import be.sentum.consent.application.port.in.AskGuardian;
import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.ReceiptQueries;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.in.SuppressAddress;
import be.sentum.consent.application.port.in.Unsubscribe;
import be.sentum.consent.application.port.in.WithdrawConsent;
import be.sentum.consent.application.port.in.purpose.AnnouncePurposes;
import be.sentum.consent.application.port.in.purpose.DefineForm;
import be.sentum.consent.application.port.in.purpose.PurposeQueries;
import be.sentum.consent.application.port.in.upkeep.EndChoices;
import be.sentum.consent.application.port.in.upkeep.KeepCard;
import be.sentum.consent.application.port.in.upkeep.MarkDecisions;
import be.sentum.consent.application.port.in.upkeep.RenewSeals;
import be.sentum.consent.application.port.in.upkeep.RepeatDecisions;
import be.sentum.consent.application.port.in.upkeep.SettleEnds;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.testing.RestrictionMatrix;
import be.sentum.personaldata.testing.RestrictionMatrixContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class ConsentRestrictionMatrixTest extends RestrictionMatrixContract {

    private static final String MARKETING_BY_MAIL = "P09";
    private static final PurposeCode PURPOSE = new PurposeCode(MARKETING_BY_MAIL);
    private static final Set<Category> IN_A_CHOICE =
            Set.of(IDENTITY, CONTACT, PREFERENCE, MARKETING, BEHAVIOUR, INFERRED);
    private static final Rejection RESTRICTED = new Rejection.ProcessingRestricted();

    @Inject
    RecordConsent record;

    @Inject
    ConfirmOptIn confirm;

    @Inject
    AskGuardian askGuardian;

    @Inject
    ConsentQueries queries;

    @Inject
    PendingOptIns pending;

    @Inject
    ConsentLog log;

    @Inject
    InstantSource clock;

    @Override
    protected String root() {
        return "be.sentum.consent";
    }

    @Override
    protected RestrictionMatrix matrix() {
        return new RestrictionMatrix()
                .refuses(RecordConsent.class, MARKETING_BY_MAIL, IN_A_CHOICE, id -> record(id, true))
                .goesOn(RecordConsent.class, "a no is always taken", id -> record(id, false))
                .refuses(ConfirmOptIn.class, MARKETING_BY_MAIL, IN_A_CHOICE, this::confirm)
                .refuses(AskGuardian.class, MARKETING_BY_MAIL, IN_A_CHOICE, this::askGuardian)
                .refuses(ConsentQueries.class, MARKETING_BY_MAIL, IN_A_CHOICE, this::effective)
                .isNotConcerned(AnnouncePurposes.class, "about nobody")
                .isNotConcerned(DefineForm.class, "about nobody")
                .isNotConcerned(EndChoices.class, "ends a use")
                .isNotConcerned(KeepCard.class, "stores what the person corrected (Art. 16)")
                .isNotConcerned(MarkDecisions.class, "about nobody")
                .isNotConcerned(PurposeQueries.class, "about nobody")
                .isNotConcerned(RaiseObjection.class, "choices remain enforceable (REQ-RES-02)")
                .isNotConcerned(ReceiptQueries.class, "proof: the person reads, or staff by exception")
                .isNotConcerned(RenewSeals.class, "keeps the suppression list enforceable")
                .isNotConcerned(
                        RepeatDecisions.class, "tells recorded choices again; each copy asks the restriction itself")
                .isNotConcerned(SettleEnds.class, "ends a use")
                .isNotConcerned(SuppressAddress.class, "choices remain enforceable (REQ-RES-02)")
                .isNotConcerned(Unsubscribe.class, "choices remain enforceable (REQ-RES-02)")
                .isNotConcerned(WithdrawConsent.class, "choices remain enforceable (REQ-RES-02)");
    }

    private boolean record(UUID subject, boolean granted) {
        RecordConsent.Result result = record.handle(new RecordConsent.Command(
                new SubjectId(subject),
                PURPOSE,
                granted,
                text().id(),
                ConsentMethod.TOGGLE,
                null,
                Evidence.none(),
                null,
                null));
        return result.equals(new RecordConsent.Result.Refused(RESTRICTED));
    }

    private boolean confirm(UUID subject) {
        SubjectId person = new SubjectId(subject);
        String token = UUID.randomUUID().toString();
        Instant now = clock.instant();
        PendingOptIn waiting = new PendingOptIn(
                UUID.randomUUID(),
                person,
                PURPOSE,
                Shown.of(text(), ConsentMethod.DOUBLE_OPT_IN, null),
                Evidence.none(),
                null,
                now,
                now.plusSeconds(3600));
        QuarkusTransaction.requiringNew().run(() -> {
            log.open(person);
            pending.keep(waiting, token);
        });
        return confirm.confirm(token).equals(new ConfirmOptIn.Result.Refused(RESTRICTED));
    }

    private boolean askGuardian(UUID subject) {
        AskGuardian.Result result = askGuardian.handle(new AskGuardian.Command(
                new SubjectId(subject), PURPOSE, text().id(), new MailAddress(subject + "@guardian.example")));
        return result.equals(new AskGuardian.Result.Refused(RESTRICTED));
    }

    private boolean effective(UUID subject) {
        return queries.effective(new SubjectId(subject)).stream()
                .map(ConsentQueries.Effective::decision)
                .filter(decision -> decision.purpose().equals(PURPOSE))
                .anyMatch(decision -> !decision.allowed() && decision.reason().equals("processing_restricted"));
    }

    private ConsentText text() {
        TextVersionId id = queries.purposes().stream()
                .filter(purpose -> purpose.code().equals(PURPOSE))
                .findFirst()
                .orElseThrow()
                .texts()
                .present("nl", BelgianTime.day(clock.instant()))
                .orElseThrow()
                .id();
        return queries.text(id).orElseThrow();
    }
}

package be.sentum.consent.application;

import be.sentum.consent.application.contract.InMemoryPurposeRegister;
import be.sentum.consent.application.port.in.AskGuardian;
import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.in.WithdrawConsent;
import be.sentum.consent.application.port.in.purpose.DefineForm;
import be.sentum.consent.application.port.in.upkeep.EndChoices;
import be.sentum.consent.application.port.in.upkeep.KeepCard;
import be.sentum.consent.application.port.in.upkeep.RenewSeals;
import be.sentum.consent.application.port.in.upkeep.SettleEnds;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.decision.ConsentPolicy;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.optin.MailLimit;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.consent.domain.suppression.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything around the handlers, in memory, with a clock that a test moves. */
class World {

    final InMemoryConsentLog log = new InMemoryConsentLog();
    final InMemoryDesk desk = new InMemoryDesk();
    final ConsentPolicy policy = new ConsentPolicy(
            Map.of(new PurposeCode("P09"), Period.ofMonths(24)),
            Period.ofMonths(6),
            Duration.ofMinutes(5),
            Period.ofDays(30),
            Duration.ofDays(3),
            Period.ofYears(5));

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final List<Decision> published = new ArrayList<>();
    private final DecisionKeeper keeper =
            new DecisionKeeper(log, (s, decision, version, at) -> published.add(decision));
    private final NewIds ids = UUID::randomUUID;
    private final InMemoryPurposeRegister purposes = new InMemoryPurposeRegister();

    private final ChoiceWriter choices = new ChoiceWriter(keeper, policy, ids);

    private PersonStanding standing = new PersonStanding.Good();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    SubjectId anna() {
        return anna;
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void standing(PersonStanding other) {
        standing = other;
    }

    /** From today on. */
    void secondMajorOfNewsletter() {
        purposes.newsletter(Purposes.newsletter(
                Purposes.newsletterText(1, 0, LocalDate.of(2020, 1, 1)),
                Purposes.newsletterText(2, 0, LocalDate.of(2026, 11, 22))));
    }

    List<Decision> published() {
        return published;
    }

    RecordConsent.Result record(RecordConsent.Command command) {
        return new RecordConsentHandler(
                        new InMemoryPersonFiles(persons(), log, desk),
                        purposes,
                        new GrantConditions(desk.guardians(), desk.forms()),
                        optIns(),
                        choices,
                        ages(),
                        policy,
                        clock())
                .handle(command);
    }

    RecordConsent.Command choice(
            PurposeCode purpose, boolean granted, TextVersionId shown, @Nullable Instant occurredAt) {
        return new RecordConsent.Command(
                anna,
                purpose,
                granted,
                shown,
                ConsentMethod.TOGGLE,
                null,
                new Evidence("account", null, null, null),
                occurredAt,
                null);
    }

    WithdrawConsent withdrawConsent() {
        return new WithdrawConsentHandler(persons(), purposes, desk, log, keeper, ids, clock());
    }

    RaiseObjection raiseObjection() {
        return new RaiseObjectionHandler(
                persons(), purposes, desk, log, log, keeper, desk.cards(), desk.secrets(), desk, ids, clock());
    }

    ConsentQueries queries() {
        return new ConsentQueriesHandler(purposes, log, log, desk.cards(), persons(), policy, clock());
    }

    void settleEnds() {
        SettleEnds ends = new SettleEndsHandler(persons(), purposes, log, log, keeper, ids, clock());
        ends.due().forEach(ends::settle);
    }

    EndChoices endChoices() {
        return new EndChoicesHandler(persons(), purposes, desk, log, keeper, ids, clock());
    }

    ConfirmOptIn confirmOptIn() {
        return new ConfirmOptInHandler(persons(), purposes, desk, desk.guardians(), log, choices, clock());
    }

    AskGuardian askGuardian() {
        return new AskGuardianHandler(persons(), purposes, desk.cards(), log, desk.secrets(), optIns(), clock());
    }

    RenewSeals renewSeals() {
        return new RenewSealsHandler(desk.cards(), desk.secrets(), desk, log);
    }

    KeepCard keepCard() {
        return new KeepCardHandler(
                desk.cards(), desk.secrets(), desk, desk, log, log, raiseObjection(), ages(), clock());
    }

    private AgeKeeper ages() {
        return new AgeKeeper(purposes, log, keeper, ids);
    }

    DefineForm defineForm() {
        return new DefineFormHandler(desk.forms(), purposes);
    }

    void card(SubjectId subject, long version, String address, @Nullable Boolean adult) {
        keepCard().keep(new Card(subject, version, new MailAddress(address), "nl", adult));
    }

    private OptInDesk optIns() {
        return new OptInDesk(
                desk,
                desk.post(),
                desk.secrets(),
                policy,
                ids,
                desk.sentQuestions(),
                new MailLimit(5, Duration.ofHours(24)));
    }

    private Persons persons() {
        return subject -> standing;
    }

    private InstantSource clock() {
        return () -> now;
    }
}

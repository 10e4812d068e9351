package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.person.PersonFiles;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.decision.AgeBand;
import be.sentum.consent.domain.decision.ConsentPolicy;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

@UseCase
class RecordConsentHandler implements RecordConsent {

    private final PersonFiles files;
    private final PurposeRegister purposes;
    private final GrantConditions conditions;
    private final OptInDesk desk;
    private final ChoiceWriter choices;
    private final AgeKeeper ages;
    private final ConsentPolicy policy;
    private final InstantSource clock;

    RecordConsentHandler(
            PersonFiles files,
            PurposeRegister purposes,
            GrantConditions conditions,
            OptInDesk desk,
            ChoiceWriter choices,
            AgeKeeper ages,
            ConsentPolicy policy,
            InstantSource clock) {
        this.files = files;
        this.purposes = purposes;
        this.conditions = conditions;
        this.desk = desk;
        this.choices = choices;
        this.ages = ages;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return handle(command, files.open(command.subject()));
    }

    @Override
    public Optional<Result> handle(String login, Function<SubjectId, Command> choice) {
        return files.ofLogin(login).map(file -> handle(choice.apply(file.subject()), file));
    }

    private Result handle(Command command, PersonFiles.File file) {
        return switch (file.standing()) {
            // Callers are resolved from their log-in, so an unknown one was erased a moment ago.
            case PersonStanding.Unknown u -> new Result.Refused(new Rejection.SubjectErased());
            case PersonStanding.Erased e -> new Result.Refused(new Rejection.SubjectErased());
            case PersonStanding.Restricted r
            when command.granted() && r.covers(command.purpose()) ->
                new Result.Refused(new Rejection.ProcessingRestricted());
            case PersonStanding.Restricted r -> answer(command, file);
            case PersonStanding.Good g -> answer(command, file);
        };
    }

    private Result answer(Command command, PersonFiles.File file) {
        Optional<Purpose> found = purposes.find(command.purpose());
        if (found.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownPurpose());
        }
        Purpose purpose = found.get();
        if (!purpose.optional()) {
            return new Result.Refused(new Rejection.PurposeNotOptional());
        }
        Instant now = clock.instant();
        Optional<ConsentText> text = purpose.texts().shownOn(BelgianTime.day(now), command.shown());
        if (text.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownTextVersion());
        }
        Instant said = command.occurredAt();
        if (said != null && policy.isAhead(said, now)) {
            return new Result.Refused(new Rejection.InTheFuture());
        }
        if (said != null && policy.isTooLongAgo(said, text.get(), now)) {
            return new Result.Refused(new Rejection.TooLongAgo());
        }
        Shown shown = Shown.of(text.get(), command.method(), command.uiVariant());
        if (!command.granted()) {
            if (file.links()) {
                desk.cancel(command.subject(), purpose.code());
            }
            return record(
                    command, purpose, text.get(), shown, command.evidence().withoutGuardian(), file.acts());
        }
        if (!text.get().namesWhoActs()) {
            return new Result.Refused(new Rejection.NoPartnerNamed());
        }
        return grant(command, purpose, text.get(), shown, file);
    }

    private Result grant(Command command, Purpose purpose, ConsentText text, Shown shown, PersonFiles.File file) {
        Acts acts = file.acts();
        Optional<Card> card = file.card();
        Optional<Rejection> refusal = conditions.refusal(command, purpose, shown, card);
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        Evidence evidence = conditions.evidence(command, purpose, card);
        if (command.method() != ConsentMethod.DOUBLE_OPT_IN) {
            return record(command, purpose, text, shown, evidence, acts);
        }
        if (card.isEmpty()) {
            return new Result.Refused(new Rejection.NoCard());
        }
        Instant now = clock.instant();
        Optional<Rejection> tooMany = desk.tooMany(command.subject(), purpose.code(), now);
        if (tooMany.isPresent()) {
            return new Result.Refused(tooMany.get());
        }
        asOldAsSaid(command, acts, now);
        PendingOptIn waiting = desk.askPerson(
                command.subject(), purpose.code(), shown, evidence, card.get().address(), now);
        return new Result.Pending(waiting.id(), waiting.until());
    }

    private Result record(
            Command command, Purpose purpose, ConsentText text, Shown shown, Evidence evidence, Acts acts) {
        Choice last = acts.about(purpose.code());
        // Read only now: whoever waited for the log acts after the one waited for.
        Instant now = clock.instant();
        Instant said = command.occurredAt();
        if (command.granted() && said != null && last != null && said.isBefore(last.occurredAt())) {
            return new Result.Refused(new Rejection.Overtaken());
        }
        ChoiceWriter.Written written = choices.write(
                asOldAsSaid(command, acts, now),
                purpose,
                text,
                new ChoiceWriter.Answer(
                        command.subject(),
                        command.granted() ? Act.GRANTED : Act.DENIED,
                        shown,
                        Channel.WEB,
                        evidence,
                        said == null ? now : said,
                        now));
        return new Result.Recorded(
                written.event(), Decision.of(purpose, written.after().about(purpose.code()), now));
    }

    /** Who says to be 13 or older answers alone from now on. */
    private Acts asOldAsSaid(Command command, Acts acts, Instant now) {
        return command.ageBand() == AgeBand.FROM_13_TO_17
                ? ages.endGuardiansGrants(command.subject(), acts, now)
                : acts;
    }
}

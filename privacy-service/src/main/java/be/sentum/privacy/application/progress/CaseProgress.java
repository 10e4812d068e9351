package be.sentum.privacy.application.progress;

import be.sentum.privacy.application.letter.Answers;
import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.out.collection.AssemblyBell;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.request.ServiceCommands;
import be.sentum.privacy.application.relay.Relays;
import be.sentum.privacy.application.restriction.RestrictionKeeper;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestEvent;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does what follows from a change of a case, in the caller's transaction: puts the next question, enters the ledger,
 * closes, saves, and writes the trail last, because its writers wait for each other.
 */
@ApplicationScoped
public class CaseProgress {

    private final Requests requests;
    private final Questions questions;
    private final ServiceCommands commands;
    private final AssemblyBell bell;
    private final ContentFingerprints fingerprints;
    private final AuditTrail trail;
    private final Alarms alarms;
    private final CaseLetters letters;
    private final Relays relays;
    private final RestrictionKeeper restrictions;
    private final InstantSource clock;

    CaseProgress(
            Requests requests,
            Questions questions,
            ServiceCommands commands,
            AssemblyBell bell,
            ContentFingerprints fingerprints,
            AuditTrail trail,
            Alarms alarms,
            CaseLetters letters,
            Relays relays,
            RestrictionKeeper restrictions,
            InstantSource clock) {
        this.requests = requests;
        this.questions = questions;
        this.commands = commands;
        this.bell = bell;
        this.fingerprints = fingerprints;
        this.trail = trail;
        this.alarms = alarms;
        this.letters = letters;
        this.relays = relays;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** A new case: the first line of its trail, the first questions. */
    public void registered(PrivacyRequest request, Actor actor) {
        note(request, "request_registered", actor);
        follow(request, request.openingQuestions(), actor);
    }

    /** The services answered, or time passed. */
    public void follow(PrivacyRequest request, List<RequestEvent> events) {
        follow(request, events, Actor.SYSTEM);
    }

    /** Somebody acted. Stores the case even when nothing follows. */
    public void follow(PrivacyRequest request, List<RequestEvent> events, Actor actor) {
        Instant now = clock.instant();
        List<RequestEvent> all = new ArrayList<>(events);
        all.addAll(request.closeIfDone(LocalDate.ofInstant(now, AnswerPeriod.BRUSSELS)));
        all.forEach(event -> act(request, event, actor, now));
        List<CaseLetter> told = Answers.to(request, all);
        told.forEach(letter -> letters.write(request, letter));
        requests.save(request);
        relays.changed(request);
        all.forEach(event -> write(request, event, actor, now));
        told.forEach(letter -> note(request, "letter_written", Actor.SYSTEM, letter.word()));
    }

    /** Writes a line about a case that is not one of its events. */
    public void note(PrivacyRequest request, String action, Actor actor) {
        note(request, action, actor, null);
    }

    /** @param reason a code, never free text */
    public void note(PrivacyRequest request, String action, Actor actor, @Nullable String reason) {
        trail.append(line(request, action, actor, reason), clock.instant());
    }

    private void act(PrivacyRequest request, RequestEvent event, Actor actor, Instant now) {
        switch (event) {
            case RequestEvent.ServicesAsked asked -> questions.put(request, asked.item());
            case RequestEvent.PersonErased erased ->
                commands.enterLedger(erased.item().id(), request.person(), now);
            case RequestEvent.RemainderFound found -> alarms.remainderFound(request.number(), found.service());
            case RequestEvent.CollectionComplete complete -> {
                fingerprints.note(complete.item().id());
                bell.ring();
            }
            case RequestEvent.TextsToRead t -> alarms.textsToRead(request.number());
            case RequestEvent.TextsRead t -> bell.ring();
            case RequestEvent.PlanComplete p -> {}
            case RequestEvent.ObjectionRaised raised -> restrictions.stop(request, raised.item(), actor);
            case RequestEvent.ItemDecided decided -> {
                if (decided.outcome() == Outcome.REFUSED) {
                    free(decided.item(), actor);
                }
            }
            case RequestEvent.CaseWithdrawn withdrawn ->
                withdrawn.stopped().forEach(item -> {
                    questions.forget(item);
                    free(item, actor);
                });
            case RequestEvent.CaseClosed c -> {}
        }
    }

    /** What was stopped for it goes on again, but not before the person was told (Art. 18(3)). */
    private void free(Item item, Actor actor) {
        restrictions.of(item).ifPresent(restriction -> restrictions.endAfterNotice(restriction, actor));
    }

    private void write(PrivacyRequest request, RequestEvent event, Actor actor, Instant now) {
        AuditRecord line = switch (event) {
            case RequestEvent.ServicesAsked e -> line(request, "services_asked", actor, step(e.item()));
            case RequestEvent.CollectionComplete e -> line(request, "collection_complete", actor, type(e.item()));
            case RequestEvent.TextsToRead e -> line(request, "texts_to_read", actor, type(e.item()));
            case RequestEvent.TextsRead e -> line(request, "texts_read", actor, type(e.item()));
            case RequestEvent.PlanComplete e -> line(request, "plan_complete", actor, type(e.item()));
            case RequestEvent.ObjectionRaised e -> line(request, "objection_raised", actor, type(e.item()));
            case RequestEvent.ItemDecided e ->
                line(
                        request,
                        "item_decided",
                        actor,
                        type(e.item()) + ":" + e.outcome().word());
            case RequestEvent.RemainderFound e ->
                line(request, "remainder_found", actor, e.service().value());
            case RequestEvent.PersonErased e -> line(request, "person_erased", actor, "Art. 17");
            case RequestEvent.CaseWithdrawn e -> line(request, "case_withdrawn", actor, null);
            case RequestEvent.CaseClosed e -> line(request, "case_closed", actor, null);
        };
        trail.append(line, now);
    }

    private static String type(Item item) {
        return item.type().word();
    }

    private static String step(Item item) {
        return type(item) + ":" + item.stage().word();
    }

    private static AuditRecord line(PrivacyRequest request, String action, Actor actor, @Nullable String reason) {
        return new AuditRecord(
                actor.role(),
                actor.login(),
                action,
                request.subject().map(SubjectId::value).orElse(null),
                request.id().value(),
                reason);
    }
}

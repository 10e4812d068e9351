package be.sentum.privacy.domain.request;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Failure;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case: what one person asked in one message, answered item by item. It closes by itself, and only when every
 * service has answered everything that it was asked (REQ-GEN-01, REQ-DSR-04). Answers may come twice and in any order.
 */
public final class PrivacyRequest {

    private final RequestId id;
    private final CaseNumber number;
    private Identity identity;
    private final Intake intake;
    private AnswerPeriod period;
    private List<Item> items;
    private @Nullable LocalDate closedOn;
    private boolean withdrawn;

    private PrivacyRequest(
            RequestId id,
            CaseNumber number,
            Identity identity,
            Intake intake,
            AnswerPeriod period,
            List<Item> items,
            @Nullable LocalDate closedOn,
            boolean withdrawn) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a case without an item");
        }
        this.id = id;
        this.number = number;
        this.identity = identity;
        this.intake = intake;
        this.period = period;
        this.items = List.copyOf(items);
        this.closedOn = closedOn;
        this.withdrawn = withdrawn;
    }

    /** Opens a case. The first questions to the services come from {@link #openingQuestions}. */
    public static PrivacyRequest register(
            RequestId id, CaseNumber number, Identity identity, Intake intake, AnswerPeriod period, List<Item> items) {
        return new PrivacyRequest(id, number, identity, intake, period, items, null, false);
    }

    public static PrivacyRequest rehydrate(
            RequestId id,
            CaseNumber number,
            Identity identity,
            Intake intake,
            AnswerPeriod period,
            List<Item> items,
            @Nullable LocalDate closedOn,
            boolean withdrawn) {
        return new PrivacyRequest(id, number, identity, intake, period, items, closedOn, withdrawn);
    }

    public List<RequestEvent> openingQuestions() {
        return begun(items);
    }

    private static List<RequestEvent> begun(List<Item> started) {
        return started.stream().flatMap(item -> Steps.begun(item).stream()).toList();
    }

    /**
     * It became clear whose case it is: what waited for that begins, and a case that had ended for want of proof is
     * open again. Or a doubt came up: what runs stops. Or there is no hope of an answer: the case can close. A
     * case that ended otherwise stays as it is.
     */
    public List<RequestEvent> identify(Identity now, Roster roster) {
        if (closedOn != null && !identity.hasFailed()) {
            return List.of();
        }
        identity = now;
        closedOn = now.hasFailed() ? closedOn : null;
        if (!now.isEstablished()) {
            items.forEach(Item::awaitIdentity);
            return List.of();
        }
        List<Item> waiting =
                items.stream().filter(i -> i.stage() == Stage.AWAITING_IDENTITY).toList();
        waiting.forEach(i -> i.begin(roster));
        return begun(waiting);
    }

    /** What was held because too much was asked at once begins. */
    public List<RequestEvent> beginHeld(Roster roster) {
        List<Item> held = items.stream().filter(i -> i.stage() == Stage.HELD).toList();
        held.forEach(i -> i.begin(roster));
        return held.stream().<RequestEvent>map(RequestEvent.ServicesAsked::new).toList();
    }

    /** Whether an item of that type is still to be answered. */
    public boolean stillOwes(ItemType type) {
        return closedOn == null && item(type).filter(i -> !i.isDone()).isPresent();
    }

    /** A service handed over all it holds, or said that it holds nothing. */
    public List<RequestEvent> collected(ItemId itemId, ServiceName service, AnswerStatus status, Roster roster) {
        return Steps.answered(item(itemId), Stage.COLLECTING, service, status, roster);
    }

    /** A service said what an erasure would do. */
    public List<RequestEvent> planned(ItemId itemId, ServiceName service, Roster roster) {
        return Steps.answered(item(itemId), Stage.PLANNING, service, AnswerStatus.COMPLETED, roster);
    }

    /** A service sent its receipt. */
    public List<RequestEvent> executed(ItemId itemId, ServiceName service, AnswerStatus status, Roster roster) {
        return Steps.answered(item(itemId), Stage.ERASING, service, status, roster);
    }

    /** A service searched again after the erasure. */
    public List<RequestEvent> verified(ItemId itemId, ServiceName service, boolean clean, Roster roster) {
        AnswerStatus status = clean ? AnswerStatus.COMPLETED : AnswerStatus.REMAINDER_FOUND;
        return Steps.answered(item(itemId), Stage.VERIFYING, service, status, roster);
    }

    /**
     * A service could not do what that stage asks: it stays to be done. Answers what is known of it now; nothing when the
     * item is not in that stage any more, or the service has answered meanwhile.
     */
    public Optional<Failure> failed(ItemId itemId, Stage asked, ServiceName service, String code, Instant now) {
        Item item = item(itemId);
        return item.stage() == asked && item.failed(service, code, now)
                ? item.failures().of(service)
                : Optional.empty();
    }

    /** What waits for that service, about to be asked again because an officer wants it. */
    public List<Item> resume(ServiceName service) {
        List<Item> waiting = items.stream().filter(item -> item.owes(service)).toList();
        waiting.forEach(item -> item.resume(service));
        return waiting;
    }

    /** Goes on with an item whose answers are all in; also when only the roster was what it waited for. */
    public List<RequestEvent> moveOn(Item item, Roster roster) {
        return Steps.moveOn(item, roster);
    }

    /** What others wrote about the person waits for an officer (REQ-ACC-06). */
    public List<RequestEvent> toBeRead(ItemId itemId) {
        return Steps.toBeRead(item(itemId));
    }

    /** An officer has read it. */
    public List<RequestEvent> textsRead(ItemId itemId) {
        return Steps.textsRead(item(itemId));
    }

    /** The package is ready to be fetched. */
    public List<RequestEvent> assembled(ItemId itemId) {
        return Steps.assembled(item(itemId));
    }

    /** What was collected could not be used: the services are asked again, and what they sent counts for nothing. */
    public List<RequestEvent> collectAgain(ItemId itemId, Roster roster) {
        return Steps.collectAgain(item(itemId), roster);
    }

    /** Asks for a new plan, because something has changed since. */
    public List<RequestEvent> planAgain(ItemId itemId, Roster roster) {
        return Steps.again(item(itemId), Stage.AWAITING_DECISION, Stage.PLANNING, roster);
    }

    /** Carries an officer's decision out: an erasure granted is ordered, everything else is done with it. */
    public List<RequestEvent> decide(ItemId itemId, Outcome outcome, List<String> reasons, Roster roster) {
        return Steps.decide(item(itemId), outcome, reasons, roster);
    }

    /** Carries a decision out that restricts processing: a restriction granted, or an objection upheld. */
    public List<RequestEvent> restrict(ItemId itemId, Outcome outcome, List<String> reasons, Roster roster) {
        return Steps.restrict(item(itemId), outcome, reasons, roster);
    }

    /** A service refuses what was restricted. */
    public void restricted(ItemId itemId, ServiceName service, AnswerStatus status, Roster roster) {
        Steps.restricted(item(itemId), service, status, roster);
    }

    /** Somebody has read what was asked: what was unknown becomes these items, beside those that are there. */
    public List<RequestEvent> understood(List<Item> asked) {
        List<Item> all = new ArrayList<>(items);
        all.removeIf(i -> i.type() == ItemType.UNKNOWN && !i.isDone());
        List<Item> added = asked.stream().filter(i -> item(i.type()).isEmpty()).toList();
        all.addAll(added);
        items = List.copyOf(all);
        return begun(added);
    }

    /** The last day has moved: more time, or time for which the person's answer was awaited. */
    public void reschedule(AnswerPeriod moved) {
        period = moved;
    }

    /** Whether an answer is still to be given, so that its time matters. */
    public boolean isOpen() {
        return closedOn == null && !items.stream().allMatch(i -> i.outcome().isPresent());
    }

    /** Ends the case because the person wants it no longer; only while {@link Item#canStop() everything can stop}. */
    public List<RequestEvent> withdraw(LocalDate today) {
        List<Item> stopped = items.stream().filter(Item::stop).toList();
        withdrawn = true;
        closedOn = today;
        return List.of(new RequestEvent.CaseWithdrawn(stopped));
    }

    /** Closes the case if nothing is left to do; called after every change. */
    public List<RequestEvent> closeIfDone(LocalDate today) {
        if (closedOn != null || !(identity.hasFailed() || items.stream().allMatch(Item::isDone))) {
            return List.of();
        }
        closedOn = today;
        return List.of(new RequestEvent.CaseClosed(this));
    }

    public Status status() {
        return withdrawn ? Status.WITHDRAWN : Status.of(identity, closedOn != null, period.isExtended(), items);
    }

    public Item item(ItemId itemId) {
        return items.stream()
                .filter(i -> i.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such item in this case"));
    }

    public Optional<Item> item(ItemType type) {
        return items.stream().filter(i -> i.type() == type).findFirst();
    }

    public RequestId id() {
        return id;
    }

    public CaseNumber number() {
        return number;
    }

    public Identity identity() {
        return identity;
    }

    /** Whom it is about; empty while nobody knows. */
    public Optional<SubjectId> subject() {
        return identity.subject();
    }

    /**
     * Whom it is about, where something is done that begins only when that is known.
     *
     * @throws IllegalStateException while nobody knows
     */
    public SubjectId person() {
        return subject().orElseThrow(() -> new IllegalStateException("nobody knows yet whose case this is"));
    }

    public boolean isVisibleTo(Reader reader) {
        return reader.maySee(identity.person());
    }

    public Intake intake() {
        return intake;
    }

    public AnswerPeriod period() {
        return period;
    }

    public List<Item> items() {
        return items;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}

package be.sentum.privacy.domain.request;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final AnswerPeriod period;
    private List<Item> items;
    private @Nullable LocalDate closedOn;

    private PrivacyRequest(
            RequestId id,
            CaseNumber number,
            Identity identity,
            Intake intake,
            AnswerPeriod period,
            List<Item> items,
            @Nullable LocalDate closedOn) {
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
    }

    /** Opens a case. The first questions to the services come from {@link #openingQuestions}. */
    public static PrivacyRequest register(
            RequestId id, CaseNumber number, Identity identity, Intake intake, AnswerPeriod period, List<Item> items) {
        return new PrivacyRequest(id, number, identity, intake, period, items, null);
    }

    public static PrivacyRequest rehydrate(
            RequestId id,
            CaseNumber number,
            Identity identity,
            Intake intake,
            AnswerPeriod period,
            List<Item> items,
            @Nullable LocalDate closedOn) {
        return new PrivacyRequest(id, number, identity, intake, period, items, closedOn);
    }

    public List<RequestEvent> openingQuestions() {
        return items.stream()
                .filter(i -> i.stage().asksServices())
                .<RequestEvent>map(RequestEvent.ServicesAsked::new)
                .toList();
    }

    /**
     * It became clear whose case it is: what waited for that begins, and a case that had ended for want of proof is
     * open again. Or a doubt came up: what runs stops. Or there is no hope of an answer: the case can close.
     */
    public List<RequestEvent> identify(Identity now, Roster roster) {
        identity = now;
        closedOn = now.hasFailed() ? closedOn : null;
        if (!now.isEstablished()) {
            items.forEach(Item::awaitIdentity);
            return List.of();
        }
        List<Item> waiting =
                items.stream().filter(i -> i.stage() == Stage.AWAITING_IDENTITY).toList();
        waiting.forEach(i -> i.begin(roster));
        return waiting.stream()
                .filter(i -> i.stage().asksServices())
                .<RequestEvent>map(RequestEvent.ServicesAsked::new)
                .toList();
    }

    /** A service handed over all it holds, or said that it holds nothing. */
    public List<RequestEvent> collected(ItemId itemId, ServiceName service, AnswerStatus status, Roster roster) {
        return answered(itemId, Stage.COLLECTING, service, status, roster, false);
    }

    /** A service said what an erasure would do. */
    public List<RequestEvent> planned(ItemId itemId, ServiceName service, Roster roster) {
        return answered(itemId, Stage.PLANNING, service, AnswerStatus.COMPLETED, roster, false);
    }

    /** A service sent its receipt. */
    public List<RequestEvent> executed(ItemId itemId, ServiceName service, AnswerStatus status, Roster roster) {
        return answered(itemId, Stage.ERASING, service, status, roster, false);
    }

    /** A service searched again after the erasure. */
    public List<RequestEvent> verified(ItemId itemId, ServiceName service, boolean clean, Roster roster) {
        AnswerStatus status = clean ? AnswerStatus.COMPLETED : AnswerStatus.REMAINDER_FOUND;
        return answered(itemId, Stage.VERIFYING, service, status, roster, !clean);
    }

    private List<RequestEvent> answered(
            ItemId itemId, Stage expected, ServiceName service, AnswerStatus status, Roster roster, boolean alarm) {
        Item item = item(itemId);
        if (item.stage() != expected || !item.answer(service, status)) {
            return List.of();
        }
        List<RequestEvent> events = new ArrayList<>();
        if (alarm) {
            events.add(new RequestEvent.RemainderFound(item, service));
        }
        events.addAll(moveOn(item, roster));
        return events;
    }

    /** Goes on with an item whose answers are all in; also when only the roster was what it waited for. */
    public List<RequestEvent> moveOn(Item item, Roster roster) {
        if (!item.stage().asksServices() || !roster.isSatisfiedBy(item.answers())) {
            return List.of();
        }
        return switch (item.stage()) {
            case COLLECTING -> {
                item.moveTo(Stage.ASSEMBLING);
                yield List.of(new RequestEvent.CollectionComplete(item));
            }
            case PLANNING -> {
                item.moveTo(Stage.AWAITING_DECISION);
                yield List.of(new RequestEvent.PlanComplete(item));
            }
            case ERASING -> {
                item.startRound(Stage.VERIFYING, roster);
                yield List.of(new RequestEvent.ServicesAsked(item));
            }
            case VERIFYING -> {
                item.moveTo(Stage.DONE);
                yield List.of(new RequestEvent.PersonErased(item));
            }
            case AWAITING_IDENTITY, ASSEMBLING, AWAITING_DECISION, PENDING, DONE -> List.of();
        };
    }

    /** The package is ready to be fetched. */
    public List<RequestEvent> assembled(ItemId itemId) {
        Item item = item(itemId);
        if (item.stage() != Stage.ASSEMBLING) {
            return List.of();
        }
        boolean nothing = item.answers().values().stream().allMatch(s -> s == AnswerStatus.NO_DATA);
        Outcome outcome = nothing ? Outcome.NO_DATA : Outcome.GRANTED;
        item.decide(outcome, List.of());
        item.moveTo(Stage.DONE);
        return List.of(new RequestEvent.ItemDecided(item, outcome));
    }

    /** What was collected could not be used: the services are asked again, and what they sent counts for nothing. */
    public List<RequestEvent> collectAgain(ItemId itemId, Roster roster) {
        return again(itemId, Stage.COLLECTING, s -> s == Stage.ASSEMBLING, roster);
    }

    /** Asks for a new plan, because something has changed since. */
    public List<RequestEvent> planAgain(ItemId itemId, Roster roster) {
        return again(itemId, Stage.PLANNING, s -> s == Stage.AWAITING_DECISION, roster);
    }

    private List<RequestEvent> again(ItemId itemId, Stage stage, Predicate<Stage> allowed, Roster roster) {
        Item item = item(itemId);
        if (!allowed.test(item.stage())) {
            return List.of();
        }
        item.startRound(stage, roster);
        return List.of(new RequestEvent.ServicesAsked(item));
    }

    /** Carries an officer's decision out: an erasure granted is ordered, everything else is done with it. */
    public List<RequestEvent> decide(ItemId itemId, Outcome outcome, List<String> reasons, Roster roster) {
        Item item = item(itemId);
        item.decide(outcome, reasons);
        List<RequestEvent> events = new ArrayList<>();
        events.add(new RequestEvent.ItemDecided(item, outcome));
        if (item.type() == ItemType.ERASURE && outcome != Outcome.REFUSED) {
            item.startRound(Stage.ERASING, roster);
            events.add(new RequestEvent.ServicesAsked(item));
        } else {
            item.moveTo(Stage.DONE);
        }
        return events;
    }

    /** Somebody has read what was asked: what was unknown becomes these items, beside those that are there. */
    public List<RequestEvent> understood(List<Item> asked) {
        List<Item> all = new ArrayList<>(items);
        all.removeIf(i -> i.type() == ItemType.UNKNOWN && !i.isDone());
        List<Item> added = asked.stream().filter(i -> item(i.type()).isEmpty()).toList();
        all.addAll(added);
        items = List.copyOf(all);
        return added.stream()
                .filter(i -> i.stage().asksServices())
                .<RequestEvent>map(RequestEvent.ServicesAsked::new)
                .toList();
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
        return Status.of(identity, closedOn != null, items);
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

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}

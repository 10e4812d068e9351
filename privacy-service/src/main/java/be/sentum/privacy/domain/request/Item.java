package be.sentum.privacy.domain.request;

import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Failures;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One thing asked in a case, with its own way through the services. Changed by its {@link PrivacyRequest} only. */
public final class Item {

    private final ItemId id;
    private final ItemType type;
    private Stage stage;
    private @Nullable Outcome outcome;
    private List<String> reasons;
    private final SortedMap<ServiceName, AnswerStatus> answers;
    private Asked asked;
    private Failures failures;

    private Item(
            ItemId id,
            ItemType type,
            Stage stage,
            @Nullable Outcome outcome,
            List<String> reasons,
            Map<ServiceName, AnswerStatus> answers,
            Asked asked,
            Failures failures) {
        this.id = id;
        this.type = type;
        this.stage = stage;
        this.outcome = outcome;
        this.reasons = List.copyOf(reasons);
        this.answers = new TreeMap<>(answers);
        this.asked = asked;
        this.failures = failures;
    }

    /** How often the services were asked in this round, when first and when last. */
    public record Asked(
            int times, @Nullable Instant first, @Nullable Instant last) {
        public static final Asked NEVER = new Asked(0, null, null);

        Asked again(Instant now) {
            return new Asked(times + 1, first == null ? now : first, now);
        }
    }

    /** Begins at once. */
    public static Item of(ItemId id, ItemType type, Roster roster) {
        Item item = waiting(id, type);
        item.begin(roster);
        return item;
    }

    /** Of a person who is not known yet: begins later, unless its type needs no proof. */
    public static Item waiting(ItemId id, ItemType type) {
        Stage stage = type.needsIdentity() ? Stage.AWAITING_IDENTITY : Stage.PENDING;
        return new Item(id, type, stage, null, List.of(), Map.of(), Asked.NEVER, Failures.NONE);
    }

    /** Begins later, unless it waits for an officer anyway. */
    public static Item held(ItemId id, ItemType type) {
        Stage stage = type.needsServices() ? Stage.HELD : Stage.PENDING;
        return new Item(id, type, stage, null, List.of(), Map.of(), Asked.NEVER, Failures.NONE);
    }

    public static Item rehydrate(
            ItemId id,
            ItemType type,
            Stage stage,
            @Nullable Outcome outcome,
            List<String> reasons,
            Map<ServiceName, AnswerStatus> answers,
            Asked asked,
            Failures failures) {
        return new Item(id, type, stage, outcome, reasons, answers, asked, failures);
    }

    /** Asks the services what its type needs, or waits for an officer. */
    void begin(Roster roster) {
        switch (type) {
            case ACCESS, PORTABILITY -> startRound(Stage.COLLECTING, roster);
            case ERASURE -> startRound(Stage.PLANNING, roster);
            default -> stage = Stage.PENDING;
        }
    }

    /** Stops until it is known whose case it is; what services have answered so far counts for nothing. */
    void awaitIdentity() {
        if (type.needsIdentity() && !isDone() && !stage.erases() && stage != Stage.RESTRICTING) {
            stage = Stage.AWAITING_IDENTITY;
            answers.clear();
            asked = Asked.NEVER;
            failures = Failures.NONE;
        }
    }

    void startRound(Stage next, Roster roster) {
        stage = next;
        answers.clear();
        roster.services().forEach(s -> answers.put(s, AnswerStatus.WAITING));
        asked = Asked.NEVER;
        failures = Failures.NONE;
    }

    /** Whether this was news: an answer already given stays as it was. */
    boolean answer(ServiceName service, AnswerStatus status) {
        if (answers.getOrDefault(service, AnswerStatus.WAITING).isAnswer()) {
            return false;
        }
        answers.put(service, status);
        failures = failures.without(service);
        return true;
    }

    /** A service could not do what this stage asks; false when it has answered that already. */
    boolean failed(ServiceName service, String code, Instant now) {
        if (!owes(service)) {
            return false;
        }
        failures = failures.noted(service, code, now);
        return true;
    }

    /** The service is asked again because somebody wants it: what it said before is no longer news. */
    void resume(ServiceName service) {
        failures = failures.without(service);
    }

    /** Whether an answer of that service to the present question is missing. */
    boolean owes(ServiceName service) {
        return stage.awaitsServices()
                && answers.containsKey(service)
                && !answers.getOrDefault(service, AnswerStatus.WAITING).isAnswer();
    }

    void moveTo(Stage next) {
        stage = next;
    }

    void decide(Outcome decided, List<String> why) {
        outcome = decided;
        reasons = List.copyOf(why);
    }

    /** Whether it can end without an outcome: an erasure that was ordered cannot. */
    public boolean canStop() {
        return !stage.erases();
    }

    /** Ends without an outcome, because nobody wants it any more; false when it was done already. */
    boolean stop() {
        boolean open = stage != Stage.DONE;
        stage = Stage.DONE;
        return open;
    }

    /** The services were sent the question of this stage (again). */
    public void askedAt(Instant now) {
        asked = asked.again(now);
    }

    public ItemId id() {
        return id;
    }

    public ItemType type() {
        return type;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public List<String> reasons() {
        return reasons;
    }

    /** Who has answered what to the present question. */
    public Map<ServiceName, AnswerStatus> answers() {
        return Map.copyOf(answers);
    }

    public List<ServiceName> silent() {
        return answers.keySet().stream()
                .filter(s -> !answers.getOrDefault(s, AnswerStatus.WAITING).isAnswer())
                .toList();
    }

    public Asked asked() {
        return asked;
    }

    /** Who could not do what is asked now. */
    public Failures failures() {
        return failures;
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }
}

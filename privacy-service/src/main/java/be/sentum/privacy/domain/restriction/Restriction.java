package be.sentum.privacy.domain.restriction;

import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Failure;
import be.sentum.privacy.domain.request.answer.Failures;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A restriction of one person's data (Art. 18). It holds in each service from that service's receipt on, is called
 * effective when all have sent theirs, and ends only after the person was told (REQ-RES-04). Others of the same person
 * are none of its business: lifting one leaves them.
 */
public final class Restriction {

    private final Order order;
    private State state;
    private boolean lasting;
    private final SortedMap<ServiceName, AnswerStatus> answers;
    private Asked asked;
    private Dates dates;
    private Failures failures;

    private Restriction(
            Order order,
            State state,
            boolean lasting,
            Map<ServiceName, AnswerStatus> answers,
            Asked asked,
            Dates dates,
            Failures failures) {
        this.order = order;
        this.state = state;
        this.lasting = lasting;
        this.answers = new TreeMap<>(answers);
        this.asked = asked;
        this.dates = dates;
        this.failures = failures;
    }

    /**
     * What does not change.
     *
     * @param note an officer's words; never sent to a service
     * @param from since when
     */
    public record Order(
            RestrictionId id,
            SubjectId subject,
            Ground ground,
            Scope scope,
            @Nullable String note,
            @Nullable Origin origin,
            Instant from) {}

    /** How often the services were told what holds now, and when last. */
    public record Asked(int times, @Nullable Instant last) {
        public static final Asked NEVER = new Asked(0, null);
    }

    /**
     * @param noticeSentAt when the person was told that it ends
     * @param liftAt when it ends
     */
    public record Dates(
            @Nullable Instant effectiveAt,
            @Nullable Instant noticeSentAt,
            @Nullable Instant liftAt,
            @Nullable Instant liftedAt) {
        public static final Dates NONE = new Dates(null, null, null, null);
    }

    public static Restriction order(Order order, Roster roster) {
        Restriction restriction =
                new Restriction(order, State.ORDERED, false, Map.of(), Asked.NEVER, Dates.NONE, Failures.NONE);
        restriction.startRound(roster);
        return restriction;
    }

    public static Restriction rehydrate(
            Order order,
            State state,
            boolean lasting,
            Map<ServiceName, AnswerStatus> answers,
            Asked asked,
            Dates dates,
            Failures failures) {
        return new Restriction(order, state, lasting, answers, asked, dates, failures);
    }

    private void startRound(Roster roster) {
        answers.clear();
        roster.services().forEach(service -> answers.put(service, AnswerStatus.WAITING));
        asked = Asked.NEVER;
        failures = Failures.NONE;
    }

    /**
     * A service could not do what it was told. Answers what is known of it now; nothing when something else holds by now,
     * or the service has answered meanwhile.
     */
    public Optional<Failure> failed(boolean lifting, ServiceName service, String code, Instant now) {
        if (state != (lifting ? State.LIFTING : State.ORDERED) || !silent().contains(service)) {
            return Optional.empty();
        }
        failures = failures.noted(service, code, now);
        return failures.of(service);
    }

    /** The service is told again because somebody wants it; false when it owes no answer. */
    public boolean resume(ServiceName service) {
        failures = failures.without(service);
        return silent().contains(service);
    }

    /** A service refuses now. Answers whether it is the last of them, so that the restriction became effective. */
    public boolean applied(ServiceName service, AnswerStatus status, Roster roster, Instant now) {
        if (state != State.ORDERED) {
            return false;
        }
        answers.put(service, status);
        failures = failures.without(service);
        return becomeEffective(roster, now);
    }

    private boolean becomeEffective(Roster roster, Instant now) {
        if (!roster.isSatisfiedBy(answers)) {
            return false;
        }
        state = State.EFFECTIVE;
        dates = new Dates(now, dates.noticeSentAt(), dates.liftAt(), null);
        return true;
    }

    /** A service no longer refuses. Answers whether it is the last of them, so that nothing is left of it. */
    public boolean released(ServiceName service, Roster roster, Instant now) {
        if (state != State.LIFTING) {
            return false;
        }
        answers.put(service, AnswerStatus.COMPLETED);
        failures = failures.without(service);
        return becomeLifted(roster, now);
    }

    private boolean becomeLifted(Roster roster, Instant now) {
        if (!roster.isSatisfiedBy(answers)) {
            return false;
        }
        state = State.LIFTED;
        dates = new Dates(dates.effectiveAt(), dates.noticeSentAt(), dates.liftAt(), now);
        return true;
    }

    /** An objection was upheld: what it stopped stays stopped (REQ-OBJ-02). */
    public void last() {
        lasting = true;
    }

    /** The person was told. */
    public void announced(Instant at) {
        dates = new Dates(dates.effectiveAt(), at, dates.liftAt(), dates.liftedAt());
    }

    /**
     * Plans the end.
     *
     * @param noticeSentAt when the person was told by other means than ours; null for our own letter
     */
    public Optional<RestrictionRejection> planLift(@Nullable Instant noticeSentAt, Instant liftAt, Instant now) {
        if (isEnding()) {
            return Optional.of(new RestrictionRejection.AlreadyLifted());
        }
        Instant notice = noticeSentAt == null ? dates.noticeSentAt() : noticeSentAt;
        if (notice == null || notice.isAfter(now) || !notice.isBefore(liftAt)) {
            return Optional.of(new RestrictionRejection.NoticeRequired());
        }
        dates = new Dates(dates.effectiveAt(), notice, liftAt, null);
        return Optional.empty();
    }

    /** Whether its time has come. */
    public boolean isLiftDue(Instant now) {
        return !isEnding() && dates.liftAt() != null && !dates.liftAt().isAfter(now);
    }

    public void startLifting(Roster roster) {
        state = State.LIFTING;
        startRound(roster);
    }

    /** The services were told what holds now (again). */
    public void askedAt(Instant now) {
        asked = new Asked(asked.times() + 1, now);
    }

    public boolean isEnding() {
        return state == State.LIFTING || state == State.LIFTED;
    }

    public List<ServiceName> silent() {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isAnswer())
                .map(Map.Entry::getKey)
                .toList();
    }

    public RestrictionId id() {
        return order.id();
    }

    public Order order() {
        return order;
    }

    public SubjectId subject() {
        return order.subject();
    }

    public Ground ground() {
        return order.ground();
    }

    public Optional<Origin> origin() {
        return Optional.ofNullable(order.origin());
    }

    public State state() {
        return state;
    }

    public boolean isLasting() {
        return lasting;
    }

    /** Who has answered what to the present order. */
    public Map<ServiceName, AnswerStatus> answers() {
        return Map.copyOf(answers);
    }

    /** Who could not do what it was told last. */
    public Failures failures() {
        return failures;
    }

    public Asked asked() {
        return asked;
    }

    public Dates dates() {
        return dates;
    }
}

package be.sentum.privacy.domain.breach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A personal data breach as the register keeps it (Art. 33(5), REQ-BRE-01): every one, whether or not anybody is told.
 * Nothing in it is overwritten: facts come in phases, decisions and notifications stay.
 *
 * @param detectedAt when it was found, by whomever
 * @param awareAt when we knew; the clock runs from here, also when a processor told us (REQ-BRE-04)
 * @param deadlineAt by when the authority is told
 * @param phases at least one, the oldest first
 * @param decisions about telling the authority, the oldest first; the last one holds
 * @param notifications the oldest first
 * @param persons about telling the persons, the oldest first; the last one holds
 */
public record Breach(
        BreachId id,
        long version,
        Instant detectedAt,
        Instant awareAt,
        Instant deadlineAt,
        List<Phase> phases,
        List<AuthorityDecision> decisions,
        List<Notification> notifications,
        List<PersonsDecision> persons) {

    public Breach {
        phases = List.copyOf(phases);
        decisions = List.copyOf(decisions);
        notifications = List.copyOf(notifications);
        persons = List.copyOf(persons);
    }

    /** What is known now. */
    public BreachFacts facts() {
        return phases.stream().map(Phase::facts).reduce(BreachFacts::with).orElseThrow();
    }

    public @Nullable AuthorityDecision decision() {
        return decisions.isEmpty() ? null : decisions.getLast();
    }

    public @Nullable PersonsDecision aboutPersons() {
        return persons.isEmpty() ? null : persons.getLast();
    }

    /** Until the authority is told, or two humans have said that it need not be. */
    public boolean clockRuns() {
        AuthorityDecision decision = decision();
        boolean noRisk = decision != null && decision.noRisk() && decision.isFinal();
        return notifications.isEmpty() && !noRisk;
    }

    public boolean isLate(Instant now) {
        return clockRuns() && now.isAfter(deadlineAt);
    }

    /** {@code open}, {@code no_risk_proposed}, {@code no_risk}, {@code to_notify}, {@code notified}. */
    public String status() {
        AuthorityDecision decision = decision();
        if (!notifications.isEmpty()) {
            return "notified";
        }
        if (decision == null) {
            return "open";
        }
        if (!decision.noRisk()) {
            return "to_notify";
        }
        return decision.isFinal() ? "no_risk" : "no_risk_proposed";
    }

    /** When something was last entered: what its time in the register is counted from (RET-17). */
    public Instant lastEntry() {
        List<Instant> entries = new ArrayList<>();
        phases.forEach(phase -> entries.add(phase.at()));
        decisions.forEach(
                decision -> entries.add(decision.approvedAt() == null ? decision.at() : decision.approvedAt()));
        notifications.forEach(notification -> entries.add(notification.at()));
        persons.forEach(decision -> entries.add(decision.at()));
        return entries.stream().max(Instant::compareTo).orElse(awareAt);
    }

    public Breach learned(Phase phase) {
        return next(plus(phases, phase), decisions, notifications, persons);
    }

    public Breach decided(AuthorityDecision decision) {
        return next(phases, plus(decisions, decision), notifications, persons);
    }

    /** The second human agrees with the last decision. */
    public Breach approved(String second, Instant at) {
        List<AuthorityDecision> all = new ArrayList<>(decisions);
        all.set(all.size() - 1, all.getLast().approved(second, at));
        return next(phases, all, notifications, persons);
    }

    public Breach notified(Notification notification) {
        return next(phases, decisions, plus(notifications, notification), persons);
    }

    public Breach personsDecided(PersonsDecision decision) {
        return next(phases, decisions, notifications, plus(persons, decision));
    }

    private Breach next(
            List<Phase> newPhases,
            List<AuthorityDecision> newDecisions,
            List<Notification> newNotifications,
            List<PersonsDecision> newPersons) {
        return new Breach(
                id,
                version + 1,
                detectedAt,
                awareAt,
                deadlineAt,
                newPhases,
                newDecisions,
                newNotifications,
                newPersons);
    }

    private static <T> List<T> plus(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}

package be.sentum.order.domain.progress;

import be.sentum.order.domain.payment.PaymentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an order came to where it stands, entry by entry. Never changes: what happens next makes a longer one. It is the
 * whole story: told again by the published steps it is the same ({@link #replay}).
 */
public record OrderHistory(List<TimelineEntry> entries) {

    public OrderHistory {
        entries = List.copyOf(entries);
    }

    /** One entry and its place in the timeline, counted from 1. */
    public record Step(int position, TimelineEntry entry) {}

    /**
     * The history that these steps tell, whatever their order and however often each is told. Steps behind one that is
     * missing are left out until it arrives: a state is never shown without what led to it.
     */
    public static OrderHistory replay(Collection<Step> told) {
        Map<Integer, TimelineEntry> byPosition = new TreeMap<>();
        told.forEach(step -> byPosition.put(step.position(), step.entry()));
        List<TimelineEntry> entries = new ArrayList<>();
        for (TimelineEntry next = byPosition.get(1); next != null; next = byPosition.get(entries.size() + 1)) {
            entries.add(next);
        }
        return new OrderHistory(entries);
    }

    public OrderHistory with(TimelineEntry entry) {
        List<TimelineEntry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new OrderHistory(longer);
    }

    public Step last() {
        return new Step(entries.size(), entries.getLast());
    }

    /** Since when the order waits for what comes next; what is only noted meanwhile does not count. */
    public Instant waitingSince() {
        return entries.reversed().stream()
                .filter(entry -> entry.cause().isProgress())
                .findFirst()
                .orElseGet(entries::getLast)
                .at();
    }

    /** Money may arrive once and be told twice. */
    public boolean knows(PaymentId payment) {
        return entries.stream().anyMatch(entry -> payment.equals(entry.payment()));
    }

    /** A check exists that a human can look at. */
    public boolean offersReview() {
        return has(Cause.SOLVENCY_REFERRED);
    }

    /** The buyer asked a human to look, and no answer came since. */
    public boolean awaitsReview() {
        return entries.reversed().stream()
                .filter(entry ->
                        entry.cause() == Cause.REVIEW_REQUESTED || entry.cause().isAnswer())
                .findFirst()
                .map(entry -> entry.cause() == Cause.REVIEW_REQUESTED)
                .orElse(false);
    }

    /** Some of the buyer's money is here. */
    public boolean isPartlyPaid() {
        return has(Cause.PARTLY_PAID);
    }

    private boolean has(Cause cause) {
        return entries.stream().anyMatch(entry -> entry.cause() == cause);
    }
}

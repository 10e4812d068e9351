package be.sentum.consent.domain.chain;

import be.sentum.consent.domain.BelgianTime;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks along one person's chain. Proofs are deleted when their time is over (REQ-CON-09), so a gap is sound where the
 * event before it is so old that its successor's time can be over; a younger gap is a break.
 *
 * @param keptAtLeast how long a proof is kept after its act
 */
public record ChainCheck(Period keptAtLeast) {

    /**
     * @param events in the order of their positions
     * @param head the end as it was noted apart; absent after an erasure, which forgets it
     */
    public Verdict verify(List<LinkedEvent> events, @Nullable Head head, Instant now) {
        Link before = null;
        Instant since = head == null ? null : head.beganAt();
        for (LinkedEvent present : events) {
            Link link = present.link();
            boolean sound = link.fits(present.event()) && (follows(before, link) || gapIsOld(before, link, since, now));
            if (!sound) {
                return new Verdict.Broken(link.position());
            }
            before = link;
            since = present.event().recordedAt();
        }
        if (head != null && before != null && !head.isAt(before)) {
            return new Verdict.Broken(head.position());
        }
        return new Verdict.Intact(events.size());
    }

    private static boolean follows(@Nullable Link before, Link link) {
        return before == null
                ? link.position() == 1 && link.previousHash().equals(Link.START)
                : link.position() == before.position() + 1
                        && link.previousHash().equals(before.hash());
    }

    /** @param since when the event before the gap was written, or the first of all; absent when nobody knows */
    private boolean gapIsOld(@Nullable Link before, Link link, @Nullable Instant since, Instant now) {
        long last = before == null ? 0 : before.position();
        return link.position() > last + 1
                && (since == null || BelgianTime.after(since, keptAtLeast).isBefore(now));
    }
}

package be.sentum.consent.domain.chain;

import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person did so far: the last choice about each purpose, and the end of the chain. Whoever holds it in a
 * transaction is the only one who adds to it.
 *
 * @param unasked what was told about purposes about which the person did nothing
 */
public record Acts(Map<PurposeCode, Choice> choices, Map<PurposeCode, Told> unasked, Head head) {

    public Acts {
        choices = Map.copyOf(choices);
        unasked = Map.copyOf(unasked);
    }

    public static Acts none() {
        return new Acts(Map.of(), Map.of(), Head.start());
    }

    /** The end of the chain; absent when nothing was ever linked, or it was forgotten with an erasure. */
    public @Nullable Head headIfKnown() {
        return head.position() == 0 ? null : head;
    }

    public @Nullable Choice about(PurposeCode purpose) {
        return choices.get(purpose);
    }

    /** What other services were last told about the purpose; absent when nothing was. */
    public @Nullable Told told(PurposeCode purpose) {
        Choice last = about(purpose);
        return last == null ? unasked.get(purpose) : new Told(last.version(), last.stated());
    }

    /**
     * The choice this event leads to: the next version of the decision.
     *
     * @param major of the text that was shown; 0 for none, which leaves the one answered last
     */
    public Choice choiceAfter(ConsentEvent event, int major) {
        Choice before = about(event.purpose());
        Told told = told(event.purpose());
        return new Choice(
                event.id(),
                event.act(),
                told == null ? 1 : told.version() + 1,
                major == 0 && before != null ? before.major() : major,
                event.occurredAt(),
                event.expiresAt(),
                "");
    }

    /** The entry that adds this event, next in the chain. */
    public Entry next(ConsentEvent event, Choice after) {
        return new Entry(event, Link.behind(head, event), about(event.purpose()), after);
    }

    /** What the person did once the entry is written. */
    public Acts with(Entry entry) {
        Map<PurposeCode, Choice> all = new HashMap<>(choices);
        all.put(entry.event().purpose(), entry.after());
        return new Acts(all, unasked, head.movedTo(entry.link(), entry.event().recordedAt()));
    }
}

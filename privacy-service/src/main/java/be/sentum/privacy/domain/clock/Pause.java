package be.sentum.privacy.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question to the person without whose answer the case cannot go on (REQ-CLK-03; EDPB 01/2022).
 *
 * @param askedAt when the question went out
 * @param counts whether it moves the last day: only a question put without undue delay does
 * @param answeredAt when the person answered, not when somebody read it; null while the answer is awaited
 */
public record Pause(
        PauseId id,
        Reason reason,
        Instant askedAt,
        boolean counts,
        @Nullable Instant answeredAt) {

    /** What is asked: who the person is, or which processing is meant. */
    public enum Reason {
        IDENTITY,
        SCOPE;

        public static Optional<Reason> named(String word) {
            for (Reason reason : values()) {
                if (reason.word().equals(word)) {
                    return Optional.of(reason);
                }
            }
            return Optional.empty();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Pause {
        if (answeredAt != null && answeredAt.isBefore(askedAt)) {
            throw new IllegalArgumentException("answered before it was asked");
        }
    }

    /**
     * A question put at that moment.
     *
     * @param lastCountingDay the last day on which a question still moves the deadline
     */
    public static Pause asked(PauseId id, Reason reason, Instant askedAt, LocalDate lastCountingDay) {
        boolean counts = !brussels(askedAt).isAfter(lastCountingDay);
        return new Pause(id, reason, askedAt, counts, null);
    }

    public Pause ended(Instant at) {
        return new Pause(id, reason, askedAt, counts, at);
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public LocalDate askedOn() {
        return brussels(askedAt);
    }

    /** The day of the answer; empty while it is awaited. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredAt).map(Pause::brussels);
    }

    private static LocalDate brussels(Instant at) {
        return LocalDate.ofInstant(at, AnswerPeriod.BRUSSELS);
    }
}

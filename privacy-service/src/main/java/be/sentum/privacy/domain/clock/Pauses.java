package be.sentum.privacy.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All questions of one case. Where two were open at the same time, the days count once. */
public record Pauses(List<Pause> all) {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        all = all.stream().sorted(Comparator.comparing(Pause::askedAt)).toList();
    }

    /** Days between question and answer, of those that count and are answered. */
    public int days() {
        long days = 0;
        LocalDate reached = LocalDate.MIN;
        for (Pause pause : all) {
            if (!pause.counts() || pause.isOpen()) {
                continue;
            }
            LocalDate from = pause.askedOn().isAfter(reached) ? pause.askedOn() : reached;
            LocalDate to = pause.answeredOn().orElseThrow();
            if (to.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, to);
                reached = to;
            }
        }
        return Math.toIntExact(days);
    }

    /** Since when the period stands still; empty when it runs. */
    public Optional<LocalDate> openSince() {
        return all.stream()
                .filter(p -> p.counts() && p.isOpen())
                .map(Pause::askedOn)
                .findFirst();
    }

    public Optional<Pause> find(PauseId id) {
        return all.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** These, with one that is new or has changed. */
    public Pauses with(Pause changed) {
        List<Pause> next = new ArrayList<>(all);
        next.removeIf(p -> p.id().equals(changed.id()));
        next.add(changed);
        return new Pauses(next);
    }
}

package be.sentum.personaldata.rights.erasure;

import be.sentum.events.privacy.erasure.FieldOutcome;
import be.sentum.events.privacy.erasure.PlannedFate;
import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.rights.holding.Holding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the inventory says becomes of what is held: REQ-ERA-03, decided field by field. */
final class Fates {

    private Fates() {}

    static List<PlannedFate> planned(List<Holding> holdings) {
        return holdings.stream().flatMap(Fates::of).toList();
    }

    /** The same as a receipt, in the past tense. */
    static List<FieldOutcome> carriedOut(List<Holding> holdings) {
        return planned(holdings).stream()
                .map(f ->
                        new FieldOutcome(f.table(), f.field(), done(f.fate()), f.rule(), f.law(), f.until(), f.rows()))
                .toList();
    }

    private static Stream<PlannedFate> of(Holding held) {
        OnErasure fate = held.column().declaration().onErasure();
        if (fate == OnErasure.DELETE) {
            return Stream.of(fate(held, OnErasure.DELETE, held.rows() + held.expired()));
        }
        return Stream.of(fate(held, fate, held.rows()), fate(held, OnErasure.DELETE, held.expired()))
                .filter(planned -> planned.rows() > 0);
    }

    private static PlannedFate fate(Holding held, OnErasure fate, int rows) {
        boolean kept = fate == OnErasure.KEEP || fate == OnErasure.ARCHIVE;
        @Nullable RetentionRule rule = kept ? held.column().retention().orElse(null) : null;
        return new PlannedFate(
                held.table().name(),
                held.column().name(),
                fate.name().toLowerCase(Locale.ROOT),
                rule == null ? null : rule.code(),
                rule == null ? null : rule.law(),
                kept ? held.until() : null,
                rows);
    }

    private static String done(String fate) {
        return switch (fate) {
            case "delete" -> "deleted";
            case "anonymise" -> "anonymised";
            case "keep" -> "kept";
            case "archive" -> "archived";
            default -> throw new IllegalArgumentException(fate);
        };
    }
}

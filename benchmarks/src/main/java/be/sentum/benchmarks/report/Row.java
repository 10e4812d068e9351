package be.sentum.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One measured number beside its limit.
 *
 * @param benchmark which benchmark it belongs to
 * @param what what was measured, with its unit
 * @param value the median over the runs
 * @param limit the same work on the same servers without us, in the same run; absent where there is none
 * @param target in words; absent where nothing was promised
 * @param met whether the target is met; absent without a target
 * @param note why a target is missed, or how the limit was measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Row(
        String benchmark,
        String what,
        double value,
        @Nullable Double limit,
        @Nullable String target,
        @Nullable Boolean met,
        @Nullable String note) {

    public static Row of(String benchmark, String what, double value) {
        return new Row(benchmark, what, value, null, null, null, null);
    }

    /** How many times the limit; absent without one. */
    @JsonProperty
    public @Nullable Double ratio() {
        return limit == null ? null : value / limit;
    }

    public Row beside(double theLimit, String how) {
        return new Row(benchmark, what, value, theLimit, target, met, how);
    }

    /** At most that much is the target. */
    public Row atMost(double most, String reasonIfMissed) {
        return judged("≤ " + Numbers.text(most), value <= most, reasonIfMissed);
    }

    /** At least that much is the target. */
    public Row atLeast(double least, String reasonIfMissed) {
        return judged("≥ " + Numbers.text(least), value >= least, reasonIfMissed);
    }

    /** At least that share of the limit is the target. */
    public Row atLeastOfLimit(double share, String reasonIfMissed) {
        double bound = limit == null ? Double.NaN : limit * share;
        return judged("≥ " + Math.round(share * 100) + " % of the limit", value >= bound, reasonIfMissed);
    }

    private Row judged(String words, boolean isMet, String reasonIfMissed) {
        String reason = isMet ? note : (note == null ? "" : note + "; ") + "missed: " + reasonIfMissed;
        return new Row(benchmark, what, value, limit, words, isMet, reason);
    }
}

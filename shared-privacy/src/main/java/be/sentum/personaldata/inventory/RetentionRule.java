package be.sentum.personaldata.inventory;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The retention schedule (requirements catalogue, section 15): how long, and what that rests on. */
public enum RetentionRule {
    RET_01(
            "invoices and documents that support them: until 31 December of the tenth year",
            "Art. 60 VAT Code",
            Period.ofYears(10),
            true),
    RET_02(
            "ledgers: until 31 December of the tenth year",
            "Art. 60 VAT Code; Art. III.88 CEL",
            Period.ofYears(10),
            true),
    RET_03(
            "documents on an investment in immovable property: until 31 December of the twenty-fifth year",
            "Art. 60 VAT Code",
            Period.ofYears(25),
            true),
    RET_04(
            "documents from before 2023: until 31 December of the tenth year, like later ones",
            "Art. 60 VAT Code; Law of 20 November 2022",
            Period.ofYears(10),
            true),
    RET_05(
            "account profile: until closure, or 36 months without activity",
            "Art. 5(1)(e) GDPR",
            Period.ofMonths(36),
            false),
    RET_06("operational detail of an order: 90 days after delivery", "Art. 5(1)(e) GDPR", Period.ofDays(90), false),
    RET_07(
            "order and warranty data: two years and two months after delivery",
            "Art. 17(3)(e) GDPR; Art. 1649quater Civil Code",
            Period.ofMonths(26),
            false),
    RET_08("payment reminders: settled, then as accounting", "Art. 17(3)(e) GDPR", Period.ofYears(10), true),
    RET_09("solvency check: 12 months", "Art. 5(1)(e) GDPR", Period.ofMonths(12), false),
    RET_10("marketing profile: 24 months", "Art. 5(1)(e) GDPR", Period.ofMonths(24), false),
    RET_11("proof of consent: validity and five years", "Art. 7(1) and 17(3)(e) GDPR", Period.ofYears(5), false),
    RET_12("ids in cookies: 13 months at most", "Art. 10/2 Law of 30 July 2018", Period.ofMonths(13), false),
    RET_13("security and access logs: 12 months", "Art. 32 GDPR", Period.ofMonths(12), false),
    RET_14(
            "file of a rights request: five years after closing",
            "Art. 5(2) and 17(3)(e) GDPR",
            Period.ofYears(5),
            false),
    RET_15("access and portability packages: 30 days", "Art. 5(1)(e) GDPR", Period.ofDays(30), false),
    RET_16("evidence of identity: until the day it was judged", "Art. 5(1)(c) and 12(6) GDPR", Period.ZERO, false),
    RET_17("breach register: five years", "Art. 33(5) GDPR", Period.ofYears(5), false),
    RET_18("suppression list: as long as marketing is done", "Art. 21(3) GDPR", null, false),
    RET_19("backups: 35 days", "Art. 5(1)(e) and 32 GDPR", Period.ofDays(35), false);

    private final String period;
    private final String law;
    private final @Nullable Period length;
    private final boolean toYearEnd;

    RetentionRule(String period, String law, @Nullable Period length, boolean toYearEnd) {
        this.period = period;
        this.law = law;
        this.length = length;
        this.toYearEnd = toYearEnd;
    }

    /** {@code RET-01} */
    public String code() {
        return name().replace('_', '-');
    }

    public String period() {
        return period;
    }

    public String law() {
        return law;
    }

    /** Whether the rule ends on a day that is known at its start. */
    public boolean hasLastDay() {
        return length != null;
    }

    /** Its own period, without what is configured instead; empty for one that does not end on a day. */
    public Optional<Period> length() {
        return Optional.ofNullable(length);
    }

    /**
     * The last day a row is kept, by the rule's own period; services ask {@code RetentionSchedule}, which knows what is
     * configured instead.
     *
     * @throws IllegalArgumentException for a rule without a last day
     */
    public LocalDate lastDay(LocalDate start) {
        if (length == null) {
            throw new IllegalArgumentException(code() + " does not end on a day");
        }
        LocalDate end = start.plus(length);
        // Counted from 1 January after the document: its tenth year ends on 31 December.
        return toYearEnd ? LocalDate.of(end.getYear(), Month.DECEMBER, 31) : end;
    }
}

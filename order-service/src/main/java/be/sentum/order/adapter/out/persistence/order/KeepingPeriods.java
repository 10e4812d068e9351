package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.progress.Cause;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.retention.Today;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How long the rows of an order are kept, counted from the last step it made: what is only noted about one that is over
 * keeps nothing longer.
 */
@Singleton
class KeepingPeriods {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final RetentionSchedule schedule;
    private final Today today;

    KeepingPeriods(RetentionSchedule schedule, Today today) {
        this.schedule = schedule;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    /**
     * Header and lines support an invoice (RET-01). An order that ended before anything was delivered has none and never
     * gets one: it is kept as long as a claim can rest on it (RET-07), or on what came back of it.
     */
    LocalDate document(Order order) {
        return order.endsWithoutInvoice()
                ? schedule.lastDay(RetentionRule.RET_07, lastChangeOrReturn(order))
                : schedule.lastDay(RetentionRule.RET_01, lastChange(order));
    }

    /** Address, remarks and tracking (RET-06); open as long as the order is. */
    @Nullable
    LocalDate detail(Order order) {
        return order.status().isFinal() ? schedule.lastDay(RetentionRule.RET_06, lastChange(order)) : null;
    }

    /**
     * In active use and with its timeline as long as the legal guarantee can be called upon (RET-07); then in the archive
     * for its invoice alone, where no use case finds it. Open as long as the order is.
     */
    @Nullable
    LocalDate active(Order order) {
        return order.status().isFinal() ? schedule.lastDay(RetentionRule.RET_07, lastChange(order)) : null;
    }

    /** Returns are kept with their order, and so is it as long as they are. */
    private static LocalDate lastChangeOrReturn(Order order) {
        LocalDate changed = lastChange(order);
        return order.timeline().stream()
                .filter(entry -> entry.cause() == Cause.GOODS_RETURNED)
                .map(entry -> LocalDate.ofInstant(entry.at(), BRUSSELS))
                .filter(changed::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(changed);
    }

    private static LocalDate lastChange(Order order) {
        return LocalDate.ofInstant(order.history().waitingSince(), BRUSSELS);
    }
}

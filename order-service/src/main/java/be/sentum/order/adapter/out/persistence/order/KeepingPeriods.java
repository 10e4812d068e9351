package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.domain.Order;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How long the rows of an order are kept, counted from the last thing that happened to it. */
@Singleton
class KeepingPeriods {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final RetentionSchedule schedule;

    KeepingPeriods(RetentionSchedule schedule) {
        this.schedule = schedule;
    }

    /** Header and lines support an invoice (RET-01). */
    LocalDate document(Order order) {
        return schedule.lastDay(RetentionRule.RET_01, lastChange(order));
    }

    /** Address, remarks and tracking (RET-06); open as long as the order is. */
    @Nullable
    LocalDate detail(Order order) {
        return order.status().isFinal() ? schedule.lastDay(RetentionRule.RET_06, lastChange(order)) : null;
    }

    private static LocalDate lastChange(Order order) {
        return LocalDate.ofInstant(order.timeline().getLast().at(), BRUSSELS);
    }
}

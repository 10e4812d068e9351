package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an order, each with the entry of the timeline that it made. */
public interface OrderStepEvent extends PersonEvent {

    UUID orderId();

    /** Absent in events from before 23 November 2026. */
    @Nullable
    OrderStep step();
}

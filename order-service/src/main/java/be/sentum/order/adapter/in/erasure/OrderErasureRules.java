package be.sentum.order.adapter.in.erasure;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.order.application.port.in.CloseOrdersOfErased;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** An order under way is shown in the plan; once the erasure is decided, what has not left the house is cancelled. */
@Singleton
class OrderErasureRules implements ErasureRules {

    private final CloseOrdersOfErased orders;

    OrderErasureRules(CloseOrdersOfErased orders) {
        this.orders = orders;
    }

    @Override
    public List<Blocker> blockers(UUID subjectId) {
        int open = orders.open(new CustomerId(subjectId));
        return open == 0 ? List.of() : List.of(new Blocker("open_order", open));
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        orders.cancelUnshipped(new CustomerId(subjectId));
    }
}

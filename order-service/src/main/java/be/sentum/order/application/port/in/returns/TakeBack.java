package be.sentum.order.application.port.in.returns;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.ReturnReason;
import java.util.List;
import java.util.Optional;

/**
 * Takes goods of an order back and tells billing, which credits what it invoiced for them. At most what was delivered less
 * what came back before; after a withdrawal also what was still on its way. Not idempotent: each call is a return of its
 * own.
 */
public interface TakeBack {

    Result handle(Command command);

    /** The returns of an order, the oldest first; empty for somebody else's. */
    List<Return> of(OrderId order, Requester requester);

    /** Whose order it is; empty when there is none. */
    Optional<CustomerId> buyer(OrderId order);

    /** @param lines at least one; a product may stand in several */
    record Command(OrderId order, List<ParcelLine> lines, ReturnReason reason) {}

    /** What came of it. */
    sealed interface Result {

        record TakenBack(Return taken) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}

package be.sentum.order.application.port.out.returns;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.ReturnId;
import java.util.List;

/** The returns. There is no way to change or remove one. */
public interface Returns {

    ReturnId nextId();

    void add(Return taken);

    /** The oldest first. */
    List<Return> of(OrderId order);
}

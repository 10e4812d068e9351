package be.sentum.order.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.returns.Returns;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.ReturnReason;
import be.sentum.order.fake.Given;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Returns of orders. */
public abstract class ReturnsContract {

    protected abstract Orders orders();

    protected abstract Returns returns();

    protected abstract void inTransaction(Runnable step);

    @Test
    void returns_are_listed_as_they_were_the_oldest_first() {
        Order order = Given.prepaid(Given.customer());
        inTransaction(() -> orders().add(order));
        Return second = taken(order, Given.NOON.plusSeconds(1), new ParcelLine(new Sku("A-1.b_2"), 12));
        Return first = taken(order, Given.NOON, Given.lamps(2), Given.books(1));

        inTransaction(() -> {
            returns().add(second);
            returns().add(first);
        });

        assertThat(returns().of(order.id())).containsExactly(first, second);
        assertThat(returns().of(Given.prepaid(Given.customer()).id())).isEmpty();
    }

    private Return taken(Order order, Instant at, ParcelLine... lines) {
        return new Return(returns().nextId(), order.id(), List.of(lines), ReturnReason.WRONG_ITEM, at);
    }
}

package be.sentum.order.fake.returns;

import be.sentum.order.application.port.out.returns.Returns;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.ReturnId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Returns in a list. */
public final class InMemoryReturns implements Returns {

    private final List<Return> returns = new ArrayList<>();

    @Override
    public ReturnId nextId() {
        return new ReturnId(UUID.randomUUID());
    }

    @Override
    public void add(Return taken) {
        returns.add(taken);
    }

    @Override
    public List<Return> of(OrderId order) {
        return returns.stream()
                .filter(taken -> taken.order().equals(order))
                .sorted(Comparator.comparing(Return::at))
                .toList();
    }
}

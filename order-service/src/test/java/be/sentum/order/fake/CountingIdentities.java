package be.sentum.order.fake;

import be.sentum.order.application.port.out.Identities;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.delivery.ParcelId;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.gift.RecipientId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Later ids are greater, as with the real ones; the test may say which numbers come next. */
public final class CountingIdentities implements Identities {

    private final Deque<OrderNumber> nextNumbers = new ArrayDeque<>();
    private long count;

    public void nextNumber(OrderNumber number) {
        nextNumbers.add(number);
    }

    @Override
    public OrderId order() {
        return new OrderId(next());
    }

    @Override
    public OrderNumber number() {
        return nextNumbers.isEmpty() ? Given.number() : nextNumbers.remove();
    }

    @Override
    public RecipientId recipient() {
        return new RecipientId(next());
    }

    @Override
    public ParcelId parcel() {
        return new ParcelId(next());
    }

    @Override
    public TrackingToken token() {
        return new TrackingToken("token-" + next());
    }

    private UUID next() {
        return new UUID(0, ++count);
    }
}

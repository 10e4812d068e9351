package be.sentum.order.adapter.out.identities;

import be.sentum.messaging.Ids;
import be.sentum.order.application.port.out.Identities;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.delivery.ParcelId;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.gift.RecipientId;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Ids that grow with time; numbers and tokens from the secure generator. */
@Singleton
class RandomIdentities implements Identities {

    private static final int TOKEN_BYTES = 24;

    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    RandomIdentities(Ids ids) {
        this.ids = ids;
    }

    @Override
    public OrderId order() {
        return new OrderId(ids.next());
    }

    @Override
    public OrderNumber number() {
        return OrderNumber.random(random);
    }

    /** Random throughout: it says nothing of when the order was placed, and nobody can guess it. */
    @Override
    public RecipientId recipient() {
        return new RecipientId(UUID.randomUUID());
    }

    @Override
    public ParcelId parcel() {
        return new ParcelId(ids.next());
    }

    @Override
    public TrackingToken token() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return new TrackingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }
}

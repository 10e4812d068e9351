package be.sentum.order.application.customer;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.customer.KeepBuyer;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class KeepBuyerHandler implements KeepBuyer {

    private final Buyers buyers;
    private final Orders orders;
    private final InstantSource clock;

    KeepBuyerHandler(Buyers buyers, Orders orders, InstantSource clock) {
        this.buyers = buyers;
        this.orders = orders;
        this.clock = clock;
    }

    /** REQ-REC-01: another address is offered to what is under way, and changes nothing before the buyer confirms it. */
    @Override
    public void keep(Buyer buyer) {
        Optional<PostalAddress> before = buyers.find(buyer.id())
                .filter(known -> known.version() < buyer.version())
                .map(Buyer::deliveryAddress);
        buyers.keep(buyer);
        if (buyer.deliveryAddress() != null) {
            before.filter(known -> !known.equals(buyer.deliveryAddress()))
                    .ifPresent(known -> orders.noteAddressChange(buyer.id(), known, clock.instant()));
        }
    }

    @Override
    public void forget(CustomerId customer) {
        buyers.forget(customer);
    }
}

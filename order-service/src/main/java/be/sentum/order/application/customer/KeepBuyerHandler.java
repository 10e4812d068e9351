package be.sentum.order.application.customer;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.customer.KeepBuyer;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;

@UseCase
class KeepBuyerHandler implements KeepBuyer {

    private final Buyers buyers;

    KeepBuyerHandler(Buyers buyers) {
        this.buyers = buyers;
    }

    @Override
    public void keep(Buyer buyer) {
        buyers.keep(buyer);
    }

    @Override
    public void forget(CustomerId customer) {
        buyers.forget(customer);
    }
}

package be.sentum.customer.application;

import be.sentum.customer.application.port.in.ForgetCustomer;
import be.sentum.customer.application.port.out.CustomerEvents;
import be.sentum.customer.domain.CustomerId;
import be.sentum.messaging.UseCase;

@UseCase
class ForgetCustomerHandler implements ForgetCustomer {

    private final CustomerEvents events;

    ForgetCustomerHandler(CustomerEvents events) {
        this.events = events;
    }

    @Override
    public void handle(CustomerId customer) {
        events.withdrawCard(customer);
    }
}

package be.sentum.order.application.customer;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.customer.NoteClosure;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.domain.customer.CustomerId;

@UseCase
class NoteClosureHandler implements NoteClosure {

    private final ClosedAccounts closedAccounts;

    NoteClosureHandler(ClosedAccounts closedAccounts) {
        this.closedAccounts = closedAccounts;
    }

    @Override
    public void handle(CustomerId customer) {
        closedAccounts.note(customer);
    }
}

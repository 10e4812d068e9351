package be.sentum.billing.application;

import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose data somebody may read. */
@ApplicationScoped
public class Ownership {

    private final Customers customers;

    Ownership(Customers customers) {
        this.customers = customers;
    }

    public boolean mayRead(Viewer viewer, CustomerId owner) {
        return switch (viewer) {
            case Viewer.Staff() -> true;
            case Viewer.Customer(String login) ->
                customers.behind(login).filter(owner::equals).isPresent();
        };
    }
}

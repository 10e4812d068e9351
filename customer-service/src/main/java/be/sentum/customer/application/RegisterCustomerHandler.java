package be.sentum.customer.application;

import be.sentum.customer.application.port.in.RegisterCustomer;
import be.sentum.customer.application.port.out.CustomerEvents;
import be.sentum.customer.application.port.out.CustomerIds;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerLimits;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsCheck;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class RegisterCustomerHandler implements RegisterCustomer {

    private final Customers customers;
    private final Persons persons;
    private final CustomerEvents events;
    private final CustomerIds ids;
    private final CustomerLimits limits;
    private final InstantSource clock;

    RegisterCustomerHandler(
            Customers customers,
            Persons persons,
            CustomerEvents events,
            CustomerIds ids,
            CustomerLimits limits,
            InstantSource clock) {
        this.customers = customers;
        this.persons = persons;
        this.events = events;
        this.ids = ids;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return switch (DetailsCheck.of(command.details(), limits.addresses())) {
            case DetailsCheck.Invalid invalid -> new Result.Refused(new Rejection.InvalidDetails(invalid.violations()));
            case DetailsCheck.Valid valid -> register(command, valid.details());
        };
    }

    private Result register(Command command, Details details) {
        CustomerEvent.Registered registered =
                Customer.register(ids.next(), command.login(), details, command.noticeVersionShown(), clock.instant());
        Customer customer = registered.customer();
        if (!customers.add(customer)) {
            return new Result.Refused(new Rejection.CustomerExists());
        }
        persons.know(customer.id(), customer.login());
        events.publish(registered);
        return new Result.Registered(customer);
    }
}

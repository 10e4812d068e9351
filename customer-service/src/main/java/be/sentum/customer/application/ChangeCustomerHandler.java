package be.sentum.customer.application;

import be.sentum.customer.application.port.in.ChangeCustomer;
import be.sentum.customer.application.port.out.CustomerEvents;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.application.port.out.ValueHistory;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerLimits;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.DetailsCheck;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class ChangeCustomerHandler implements ChangeCustomer {

    private final Customers customers;
    private final Persons persons;
    private final CustomerEvents events;
    private final ValueHistory history;
    private final CustomerLimits limits;
    private final InstantSource clock;

    ChangeCustomerHandler(
            Customers customers,
            Persons persons,
            CustomerEvents events,
            ValueHistory history,
            CustomerLimits limits,
            InstantSource clock) {
        this.customers = customers;
        this.persons = persons;
        this.events = events;
        this.history = history;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return switch (persons.standing(command.customer())) {
            case GONE -> new Result.Refused(new Rejection.UnknownCustomer());
            // REQ-RES-02: what the person corrects is the person's own act.
            case RESTRICTED ->
                command.owner() == null
                        ? known(command, new Result.Refused(new Rejection.ProcessingRestricted()))
                        : change(command);
            case GOOD -> change(command);
        };
    }

    private Result known(Command command, Result result) {
        return customers.find(command.customer()).isPresent()
                ? result
                : new Result.Refused(new Rejection.UnknownCustomer());
    }

    private Result change(Command command) {
        return customers
                .findToChange(command.customer())
                .filter(customer -> mayChange(command, customer))
                .map(customer -> change(customer, command))
                .orElseGet(() -> new Result.Refused(new Rejection.UnknownCustomer()));
    }

    private Result change(Customer customer, Command command) {
        if (customer.version() != command.expectedVersion()) {
            return new Result.Refused(new Rejection.StaleVersion());
        }
        return switch (DetailsCheck.of(command.patch().applyTo(customer.details()), limits.addresses())) {
            case DetailsCheck.Invalid invalid -> new Result.Refused(new Rejection.InvalidDetails(invalid.violations()));
            case DetailsCheck.Valid valid -> {
                customer.change(valid.details(), command.by(), clock.instant()).ifPresent(changed -> {
                    customers.update(customer);
                    history.append(changed);
                    events.publish(changed);
                });
                yield new Result.Changed(customer);
            }
        };
    }

    private static boolean mayChange(Command command, Customer customer) {
        return command.owner() == null || customer.belongsTo(command.owner());
    }
}

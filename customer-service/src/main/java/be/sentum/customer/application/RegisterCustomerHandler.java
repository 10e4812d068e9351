package be.sentum.customer.application;

import be.sentum.customer.application.port.in.RegisterCustomer;
import be.sentum.customer.application.port.in.account.OpenAccount;
import be.sentum.customer.application.port.out.CustomerEvents;
import be.sentum.customer.application.port.out.CustomerIds;
import be.sentum.customer.application.port.out.CustomerNumbers;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerLimits;
import be.sentum.customer.domain.Registration;
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
    private final OpenAccount openAccount;
    private final CustomerIds ids;
    private final CustomerNumbers numbers;
    private final CustomerLimits limits;
    private final InstantSource clock;

    RegisterCustomerHandler(
            Customers customers,
            Persons persons,
            CustomerEvents events,
            OpenAccount openAccount,
            CustomerIds ids,
            CustomerNumbers numbers,
            CustomerLimits limits,
            InstantSource clock) {
        this.customers = customers;
        this.persons = persons;
        this.events = events;
        this.openAccount = openAccount;
        this.ids = ids;
        this.numbers = numbers;
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
        var registration = new Registration(ids.next(), numbers.next(), command.noticeVersionShown(), clock.instant());
        CustomerEvent.Registered registered = Customer.register(registration, command.login(), details, command.by());
        Customer customer = registered.customer();
        if (!customers.add(customer)) {
            return new Result.Refused(new Rejection.CustomerExists());
        }
        persons.know(customer.id(), customer.login());
        events.publish(registered);
        openAccount.handle(customer);
        return new Result.Registered(customer);
    }
}

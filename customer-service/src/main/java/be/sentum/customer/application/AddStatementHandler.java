package be.sentum.customer.application;

import be.sentum.customer.application.port.in.AddStatement;
import be.sentum.customer.application.port.out.CustomerIds;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerLimits;
import be.sentum.customer.domain.PersonStanding;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.Violation;
import be.sentum.customer.domain.statement.Statement;
import be.sentum.customer.domain.statement.StatementCheck;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;
import java.util.List;

@UseCase
class AddStatementHandler implements AddStatement {

    private final Customers customers;
    private final Persons persons;
    private final CustomerIds ids;
    private final CustomerLimits limits;
    private final InstantSource clock;

    AddStatementHandler(
            Customers customers, Persons persons, CustomerIds ids, CustomerLimits limits, InstantSource clock) {
        this.customers = customers;
        this.persons = persons;
        this.ids = ids;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        if (persons.standing(command.customer()) == PersonStanding.GONE) {
            return new Result.Refused(new Rejection.UnknownCustomer());
        }
        return customers
                .findToChange(command.customer())
                .filter(customer -> customer.belongsTo(command.owner()))
                .map(customer -> add(customer, command))
                .orElseGet(() -> new Result.Refused(new Rejection.UnknownCustomer()));
    }

    private Result add(Customer customer, Command command) {
        if (customer.statements().size() >= limits.statements()) {
            return new Result.Refused(new Rejection.InvalidDetails(List.of(new Violation("statements", "too_many"))));
        }
        return switch (StatementCheck.of(ids.next().value(), command.about(), command.text(), clock.instant())) {
            case StatementCheck.Invalid invalid ->
                new Result.Refused(new Rejection.InvalidDetails(invalid.violations()));
            case StatementCheck.Valid valid -> {
                Statement statement = valid.statement();
                customer.state(statement);
                customers.update(customer);
                yield new Result.Added(customer, statement);
            }
        };
    }
}

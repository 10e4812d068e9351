package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.CloseAccount;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.PersonStanding;
import be.sentum.customer.domain.account.ClosureReason;
import be.sentum.messaging.UseCase;

@UseCase
class CloseAccountHandler implements CloseAccount {

    private final Customers customers;
    private final Persons persons;
    private final Accounts accounts;
    private final Closing closing;

    CloseAccountHandler(Customers customers, Persons persons, Accounts accounts, Closing closing) {
        this.customers = customers;
        this.persons = persons;
        this.accounts = accounts;
        this.closing = closing;
    }

    @Override
    public Result handle(Command command) {
        PersonStanding standing = persons.standing(command.customer());
        return customers
                .find(command.customer())
                .filter(customer -> customer.belongsTo(command.owner()))
                .map(customer -> close(customer, standing))
                .orElseGet(Result.Unknown::new);
    }

    private Result close(Customer customer, PersonStanding standing) {
        return switch (standing) {
            case GONE -> new Result.Unknown();
            case RESTRICTED -> new Result.Restricted();
            case GOOD ->
                accounts.findToChange(customer.id())
                        .<Result>map(
                                account -> new Result.Closed(closing.close(customer, account, ClosureReason.OWNER)))
                        .orElseGet(Result.Unknown::new);
        };
    }
}

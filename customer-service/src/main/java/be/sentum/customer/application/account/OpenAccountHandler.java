package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.OpenAccount;
import be.sentum.customer.application.port.in.unsubscribe.UnsubscribeLinks;
import be.sentum.customer.application.port.out.account.AccountLetters;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.domain.Customer;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class OpenAccountHandler implements OpenAccount {

    private final Accounts accounts;
    private final AccountLetters letters;
    private final UnsubscribeLinks links;
    private final InstantSource clock;

    OpenAccountHandler(Accounts accounts, AccountLetters letters, UnsubscribeLinks links, InstantSource clock) {
        this.accounts = accounts;
        this.letters = letters;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void handle(Customer customer) {
        accounts.open(customer.id(), BrusselsDay.of(clock));
        letters.welcome(
                customer, links.of(customer.id(), customer.details().language()).url());
    }
}

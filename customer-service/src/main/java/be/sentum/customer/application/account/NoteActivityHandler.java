package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.NoteActivity;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class NoteActivityHandler implements NoteActivity {

    private final Accounts accounts;
    private final InstantSource clock;

    NoteActivityHandler(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void seen(Login login) {
        accounts.activeOn(login, BrusselsDay.of(clock));
    }

    @Override
    public void active(CustomerId customer) {
        accounts.activeOn(customer, BrusselsDay.of(clock));
    }
}

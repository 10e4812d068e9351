package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.UndeliveredNotices;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.messaging.UseCase;
import java.util.List;

@UseCase
class UndeliveredNoticesHandler implements UndeliveredNotices {

    private final Accounts accounts;

    UndeliveredNoticesHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Undelivered> first(int atMost) {
        return accounts.notReached(atMost).stream()
                .map(account -> new Undelivered(account.customer(), account.noticedOn()))
                .toList();
    }
}

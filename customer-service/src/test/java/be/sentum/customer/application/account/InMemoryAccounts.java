package be.sentum.customer.application.account;

import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.AccountRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts in a map. */
final class InMemoryAccounts implements Accounts {

    private final Map<CustomerId, Account> accounts = new ConcurrentHashMap<>();
    private final Map<Login, CustomerId> logIns = new ConcurrentHashMap<>();
    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();

    void sent(UUID letter) {
        sent.add(letter);
    }

    void belongs(Login login, CustomerId customer) {
        logIns.put(login, customer);
    }

    @Override
    public void open(CustomerId customer, LocalDate today) {
        accounts.putIfAbsent(customer, new Account(customer, today, null, null));
    }

    @Override
    public Optional<Account> findToChange(CustomerId customer) {
        return Optional.ofNullable(accounts.get(customer));
    }

    @Override
    public Optional<Account> takeIfFree(CustomerId customer) {
        return findToChange(customer);
    }

    @Override
    public void update(Account account) {
        accounts.replace(account.customer(), account);
    }

    @Override
    public void activeOn(CustomerId customer, LocalDate today) {
        accounts.computeIfPresent(
                customer,
                (id, account) ->
                        account.closure() == null && (account.activeOn().isBefore(today) || account.notice() != null)
                                ? new Account(id, today, null, null)
                                : account);
    }

    @Override
    public void activeOn(Login login, LocalDate today) {
        Optional.ofNullable(logIns.get(login)).ifPresent(customer -> activeOn(customer, today));
    }

    @Override
    public List<CustomerId> due(AccountRules rules, LocalDate today, List<CustomerId> seen, int atMost) {
        return accounts.values().stream()
                .filter(account -> account.due(rules, today).isPresent())
                .map(Account::customer)
                .filter(customer -> !seen.contains(customer))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<NotReached> notReached(int atMost) {
        return accounts.values().stream()
                .filter(account -> account.closure() == null)
                .flatMap(account -> Optional.ofNullable(account.notice()).stream()
                        .filter(notice -> !sent.contains(notice.letter()))
                        .map(notice -> new NotReached(account.customer(), notice.on())))
                .sorted(Comparator.comparing(NotReached::noticedOn))
                .limit(atMost)
                .toList();
    }
}

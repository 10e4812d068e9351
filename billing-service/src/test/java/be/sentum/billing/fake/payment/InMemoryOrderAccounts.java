package be.sentum.billing.fake.payment;

import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.billing.fake.InMemoryInvoices;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryOrderAccounts implements OrderAccounts {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Map<OrderId, OrderAccount> accounts = new ConcurrentHashMap<>();
    private final InMemoryInvoices invoices;

    public InMemoryOrderAccounts(InMemoryInvoices invoices) {
        this.invoices = invoices;
        invoices.endedAre(
                order -> find(order).filter(account -> account.end() != null).isPresent());
    }

    @Override
    public void open(OrderAccount account) {
        accounts.putIfAbsent(account.order(), account);
    }

    @Override
    public Optional<OrderAccount> find(OrderId order) {
        return Optional.ofNullable(accounts.get(order));
    }

    @Override
    public Optional<OrderAccount> findToChange(OrderId order) {
        return find(order);
    }

    @Override
    public Optional<OrderId> meant(PaymentReference reference) {
        return accounts.values().stream()
                .filter(account -> isMeant(account, reference))
                .map(OrderAccount::order)
                .findFirst();
    }

    private boolean isMeant(OrderAccount account, PaymentReference reference) {
        return switch (reference) {
            case PaymentReference.OrderNumber(String number) ->
                account.orderNumber().equals(number);
            case PaymentReference.Structured(var communication) ->
                invoices.ofOrder(account.order())
                        .filter(invoice -> invoice.document().reference().equals(communication))
                        .isPresent();
        };
    }

    @Override
    public void keep(OrderAccount account) {
        accounts.put(account.order(), account);
    }

    @Override
    public List<OrderAccount> withRefund(@Nullable OrderId after, int limit) {
        return owed().sorted(
                        Comparator.comparing(account -> account.order().value().toString()))
                .filter(account -> after == null
                        || account.order()
                                        .value()
                                        .toString()
                                        .compareTo(after.value().toString())
                                > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long countRefunds(@Nullable LocalDate since) {
        return owed().filter(account -> since == null
                        || Objects.requireNonNull(account.refundSince())
                                .isBefore(since.atStartOfDay(BRUSSELS).toInstant()))
                .count();
    }

    private Stream<OrderAccount> owed() {
        return accounts.values().stream().filter(account -> account.refundSince() != null);
    }
}

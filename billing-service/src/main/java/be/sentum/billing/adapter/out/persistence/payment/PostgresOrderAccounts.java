package be.sentum.billing.adapter.out.persistence.payment;

import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresOrderAccounts implements OrderAccounts {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final AccountRepository accounts;
    private final RetentionSchedule schedule;

    PostgresOrderAccounts(AccountRepository accounts, RetentionSchedule schedule) {
        this.accounts = accounts;
        this.schedule = schedule;
    }

    @Override
    public void open(OrderAccount account) {
        if (accounts.findById(account.order().value()) == null) {
            var row = new AccountEntity();
            AccountMapper.copy(account, row, schedule);
            accounts.persistAndFlush(row);
        }
    }

    @Override
    public Optional<OrderAccount> find(OrderId order) {
        return accounts.findByIdOptional(order.value()).map(AccountMapper::toDomain);
    }

    @Override
    public Optional<OrderAccount> findToChange(OrderId order) {
        return Optional.ofNullable(accounts.findById(order.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    accounts.getEntityManager().refresh(row);
                    return AccountMapper.toDomain(row);
                });
    }

    @Override
    public Optional<OrderId> meant(PaymentReference reference) {
        String query = switch (reference) {
            case PaymentReference.OrderNumber _ -> "select orderId from AccountEntity where orderNumber = ?1";
            case PaymentReference.Structured _ -> """
                        select a.orderId from AccountEntity a
                        where a.orderId = (select i.orderId from InvoiceEntity i where i.reference = ?1)""";
        };
        return accounts.getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter(1, reference.written())
                .getResultStream()
                .findFirst()
                .map(OrderId::new);
    }

    @Override
    public void keep(OrderAccount account) {
        AccountMapper.copy(
                account, accounts.findByIdOptional(account.order().value()).orElseThrow(), schedule);
        accounts.flush();
    }

    @Override
    public List<OrderAccount> withRefund(@Nullable OrderId after, int limit) {
        var page = after == null
                ? accounts.find("refundSince is not null order by orderId")
                : accounts.find("refundSince is not null and orderId > ?1 order by orderId", after.value());
        return page.page(0, limit).stream().map(AccountMapper::toDomain).toList();
    }

    @Override
    public long countRefunds(@Nullable LocalDate since) {
        return since == null
                ? accounts.count("refundSince is not null")
                : accounts.count(
                        "refundSince < ?1", since.atStartOfDay(BRUSSELS).toInstant());
    }
}

package be.sentum.billing.application.payment;

import be.sentum.billing.application.port.in.payment.NotePayment;
import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.application.port.out.payment.Payments;
import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.messaging.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class NotePaymentHandler implements NotePayment {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Customers customers;
    private final OrderAccounts accounts;
    private final Payments payments;
    private final Invoices invoices;
    private final BillingEvents events;
    private final InstantSource clock;

    NotePaymentHandler(
            Customers customers,
            OrderAccounts accounts,
            Payments payments,
            Invoices invoices,
            BillingEvents events,
            InstantSource clock) {
        this.customers = customers;
        this.accounts = accounts;
        this.payments = payments;
        this.invoices = invoices;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<CustomerId> payer(PaymentReference reference) {
        return accounts.meant(reference).flatMap(accounts::find).map(OrderAccount::customer);
    }

    @Override
    public Result handle(Command command) {
        Instant now = clock.instant();
        if (!command.amount().isPositive()) {
            return new Result.Refused(Refusal.NOT_POSITIVE);
        }
        if (command.paidAt().isAfter(now.plus(CLOCKS_DIFFER))) {
            return new Result.Refused(Refusal.IN_FUTURE);
        }
        if (command.paidAt().isBefore(EARLIEST)) {
            return new Result.Refused(Refusal.LONG_AGO);
        }
        return accounts.meant(command.reference())
                .flatMap(accounts::findToChange)
                .map(account -> note(account, command, now))
                .orElseGet(() -> new Result.Refused(Refusal.UNKNOWN_REFERENCE));
    }

    private Result note(OrderAccount before, Command command, Instant now) {
        var payment = new Payment(
                payments.nextId(),
                before.order(),
                before.customer(),
                command.reference(),
                command.amount(),
                command.method(),
                command.paidAt(),
                now);
        OrderAccount account = before.receive(command.amount(), now);
        payments.add(payment);
        accounts.keep(account);
        if (!account.outstanding().isPositive()) {
            invoices.settle(account.order(), Brussels.dateOf(now));
        }
        switch (customers.standing(account.customer())) {
            case ERASED -> {
                // accounting goes on in the archive (P04); nobody is told of a person who is no more
            }
            case GOOD, UNKNOWN, RESTRICTED -> events.paid(payment, account);
        }
        return new Result.Noted(payment, account);
    }
}

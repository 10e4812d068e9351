package be.sentum.order.application.withdrawal;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.withdrawal.ConfirmWithdrawal;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.withdrawal.Secrets;
import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.application.port.out.withdrawal.WithdrawalLetters;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.Outcome;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.withdrawal.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class ConfirmWithdrawalHandler implements ConfirmWithdrawal {

    private final Orders orders;
    private final OrderEvents events;
    private final RightOfWithdrawal right;
    private final Statements statements;
    private final WithdrawalLetters letters;
    private final Secrets secrets;
    private final InstantSource clock;

    ConfirmWithdrawalHandler(
            Orders orders,
            OrderEvents events,
            RightOfWithdrawal right,
            Statements statements,
            WithdrawalLetters letters,
            Secrets secrets,
            InstantSource clock) {
        this.orders = orders;
        this.events = events;
        this.right = right;
        this.statements = statements;
        this.letters = letters;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Optional<Asked> asked(String secret) {
        return known(secret)
                .flatMap(statement -> orders.find(statement.order())
                        .filter(right::isOfSomebody)
                        .map(order -> new Asked(order, statement)));
    }

    @Override
    public Result handle(String secret) {
        return known(secret)
                .flatMap(statement -> orders.findToChange(statement.order()))
                .filter(right::isOfSomebody)
                // read again: two who confirm at once wait for each other at the order
                .flatMap(order -> known(secret).map(statement -> confirm(order, statement)))
                .orElseGet(() -> new Result.Refused(new Rejection.NoSuchStatement()));
    }

    private Optional<Statement> known(String secret) {
        Instant now = clock.instant();
        return statements
                .withKey(secrets.hash(secret))
                .filter(statement -> statement.isConfirmed() || !now.isAfter(statement.until()));
    }

    private Result confirm(Order order, Statement statement) {
        if (statement.isConfirmed()) {
            return new Result.Withdrawn(order, statement);
        }
        Optional<Rejection> against = right.against(order, statement.statedAt());
        if (against.isPresent()) {
            return new Result.Refused(against.get());
        }
        Instant now = clock.instant();
        return switch (order.withdraw(now)) {
            case Outcome.Refused refused -> new Result.Refused(refused.reason());
            case Outcome.Unchanged _, Outcome.Noted _ -> new Result.Withdrawn(order, statement);
            case Outcome.Changed changed -> {
                Statement confirmed = statement.confirmed(now);
                statements.confirm(confirmed);
                Order kept = orders.keep(order);
                events.publish(changed.event());
                letters.receipt(kept, confirmed);
                yield new Result.Withdrawn(kept, confirmed);
            }
        };
    }
}

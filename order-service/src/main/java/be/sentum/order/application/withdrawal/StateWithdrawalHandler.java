package be.sentum.order.application.withdrawal;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.withdrawal.StateWithdrawal;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.withdrawal.Secrets;
import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.application.port.out.withdrawal.Tries;
import be.sentum.order.application.port.out.withdrawal.WithdrawalLetters;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.withdrawal.OrderReference;
import be.sentum.order.domain.withdrawal.PersonName;
import be.sentum.order.domain.withdrawal.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class StateWithdrawalHandler implements StateWithdrawal {

    private final Orders orders;
    private final RightOfWithdrawal right;
    private final Statements statements;
    private final WithdrawalLetters letters;
    private final Secrets secrets;
    private final Tries tries;
    private final WithdrawalPolicy policy;
    private final InstantSource clock;

    StateWithdrawalHandler(
            Orders orders,
            RightOfWithdrawal right,
            Statements statements,
            WithdrawalLetters letters,
            Secrets secrets,
            Tries tries,
            WithdrawalPolicy policy,
            InstantSource clock) {
        this.orders = orders;
        this.right = right;
        this.statements = statements;
        this.letters = letters;
        this.secrets = secrets;
        this.tries = tries;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Optional<Result.TooMany> tried(Command command) {
        Instant now = clock.instant();
        Optional<Order> found = find(command.order());
        if (found.filter(order -> isOf(order, command)).isPresent()) {
            return Optional.empty();
        }
        OrderReference tried = found.<OrderReference>map(order -> new OrderReference.ById(order.id()))
                .orElse(command.order());
        Tries.Count count = tries.count(secrets.hash("withdrawal " + tried), now, policy.window());
        return count.tries() > policy.tries()
                ? Optional.of(new Result.TooMany(Duration.between(now, count.windowEnds())))
                : Optional.empty();
    }

    @Override
    public Result handle(Command command) {
        Instant now = clock.instant();
        Optional<Order> found = find(command.order());
        return found.filter(order -> isOf(order, command))
                .map(order -> byBuyer(order, command, now))
                .orElseGet(() -> byAnybody(found, command, now));
    }

    private Result byBuyer(Order order, Command command, Instant now) {
        Optional<Rejection> against = right.against(order, now);
        if (against.isPresent()) {
            return new Result.Refused(against.get());
        }
        String secret = secrets.next();
        return new Result.Stated(order, kept(order, command, secret, now), secret);
    }

    private Result byAnybody(Optional<Order> found, Command command, Instant now) {
        found.filter(order -> isBoughtBy(order, command.name())).ifPresent(order -> {
            String secret = secrets.next();
            letters.askToConfirm(order, kept(order, command, secret, now), secret);
        });
        return new Result.TakenIn(now.plus(policy.validity()));
    }

    private static boolean isOf(Order order, Command command) {
        return order.customer().equals(command.customer());
    }

    private boolean isBoughtBy(Order order, String name) {
        return right.buyer(order)
                .filter(buyer -> PersonName.same(buyer.name(), name))
                .isPresent();
    }

    private Statement kept(Order order, Command command, String secret, Instant now) {
        Statement statement = new Statement(
                statements.nextId(),
                order.id(),
                command.name(),
                command.email(),
                command.language(),
                now,
                secrets.hash(secret),
                now.plus(policy.validity()),
                null);
        statements.add(statement);
        return statement;
    }

    private Optional<Order> find(OrderReference reference) {
        Optional<Order> found = switch (reference) {
            case OrderReference.ById(var id) -> orders.find(id);
            case OrderReference.ByNumber(var number) -> orders.named(number).flatMap(orders::find);
        };
        return found.filter(right::isOfSomebody);
    }
}

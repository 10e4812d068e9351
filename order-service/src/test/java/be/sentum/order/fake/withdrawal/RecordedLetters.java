package be.sentum.order.fake.withdrawal;

import be.sentum.order.application.port.out.withdrawal.WithdrawalLetters;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.withdrawal.Statement;
import java.util.ArrayList;
import java.util.List;

/** Letters that would have left. */
public final class RecordedLetters implements WithdrawalLetters {

    public final List<String> secrets = new ArrayList<>();
    public final List<Statement> receipts = new ArrayList<>();

    @Override
    public void askToConfirm(Order order, Statement statement, String secret) {
        secrets.add(secret);
    }

    @Override
    public void receipt(Order order, Statement confirmed) {
        receipts.add(confirmed);
    }
}

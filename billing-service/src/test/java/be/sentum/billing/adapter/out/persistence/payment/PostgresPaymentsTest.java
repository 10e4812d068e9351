package be.sentum.billing.adapter.out.persistence.payment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.billing.adapter.out.persistence.NewTransaction;
import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.application.port.out.payment.Payments;
import be.sentum.billing.application.port.out.payment.PaymentsContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class PostgresPaymentsTest extends PaymentsContract {

    @Inject
    OrderAccounts realAccounts;

    @Inject
    Payments realPayments;

    @Inject
    Invoices realInvoices;

    @Inject
    DataSource database;

    @Override
    protected OrderAccounts accounts() {
        return realAccounts;
    }

    @Override
    protected Payments payments() {
        return realPayments;
    }

    @Override
    protected Invoices invoices() {
        return realInvoices;
    }

    @Override
    protected InTransaction inTransaction() {
        return new NewTransaction();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update payment set amount = 1", "delete from payment"})
    @DisplayName("RET-01: what came in is neither edited nor deleted before its time")
    void a_payment_never_changes(String statement) {
        noted();

        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a payment that was noted is kept as it is");
    }

    @Test
    void nothing_is_not_a_payment() {
        assertThatThrownBy(() -> execute("""
                        insert into payment values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'X', 0,
                            'card', now(), now(), current_date)"""))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("payment_amount_check");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

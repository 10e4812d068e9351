package be.sentum.billing.adapter.out.persistence.credit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.billing.adapter.out.persistence.NewTransaction;
import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.credit.CreditNoteNumbers;
import be.sentum.billing.application.port.out.credit.CreditNotes;
import be.sentum.billing.application.port.out.credit.CreditNotesContract;
import be.sentum.billing.application.port.out.credit.CreditRequests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class PostgresCreditNotesTest extends CreditNotesContract {

    @Inject
    CreditNotes realNotes;

    @Inject
    CreditNoteNumbers realNumbers;

    @Inject
    CreditRequests realRequests;

    @Inject
    DataSource database;

    @Override
    protected CreditNotes notes() {
        return realNotes;
    }

    @Override
    protected CreditNoteNumbers numbers() {
        return realNumbers;
    }

    @Override
    protected CreditRequests requests() {
        return realRequests;
    }

    @Override
    protected int year() {
        return 2065;
    }

    @Override
    protected InTransaction inTransaction() {
        return new NewTransaction();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update credit_note set total = 0", "delete from credit_note"})
    @DisplayName("REQ-INV-05: an issued credit note is neither edited nor deleted")
    void an_issued_credit_note_never_changes(String statement) {
        anyIssued();

        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("an issued credit note never changes");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

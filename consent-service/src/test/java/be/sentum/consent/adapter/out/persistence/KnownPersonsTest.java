package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.contract.PersonsContract;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

@QuarkusTest
@WithSentumServers
class KnownPersonsTest extends PersonsContract {

    private static final String RESTRICT = "insert into subject_restriction"
            + " (restriction_id, subject_id, category, purpose, ground, restricted_at)"
            + " values (gen_random_uuid(), ?, 'all', ?, 'accuracy_contested', now())";

    private static final String ERASE = "insert into erased_subject (subject_id, request_id, erased_at, retained_until)"
            + " select ?, gen_random_uuid(), now(), now() where ? <> ''";

    @Inject
    Persons persons;

    @Inject
    Subjects subjects;

    @Inject
    DataSource database;

    @Override
    protected Persons persons() {
        return persons;
    }

    @Override
    protected void know() {
        inTransaction(() -> subjects.know(anna.value(), null));
    }

    @Override
    protected void restrict(String purpose) {
        run(RESTRICT, purpose);
    }

    @Override
    protected void erase() {
        run(ERASE, "erased");
    }

    private void run(String sql, String value) {
        inTransaction(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, anna.value());
                statement.setString(2, value);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}

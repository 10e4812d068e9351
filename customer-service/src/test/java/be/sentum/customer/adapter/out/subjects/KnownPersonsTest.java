package be.sentum.customer.adapter.out.subjects;

import be.sentum.customer.application.PersonsContract;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.domain.CustomerId;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

@QuarkusTest
@WithSentumServers
class KnownPersonsTest extends PersonsContract {

    @Inject
    Persons persons;

    @Inject
    DataSource database;

    @Override
    protected <T> T within(Function<Persons, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(persons));
    }

    @Override
    protected void restrict(CustomerId customer) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into subject_restriction"
                        + " (restriction_id, subject_id, category, purpose, ground, restricted_at)"
                        + " values (gen_random_uuid(), ?, 'all', 'all', 'accuracy_contested', now())")) {
            insert.setObject(1, customer.value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

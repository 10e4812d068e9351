package be.sentum.personaldata.library;

import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class LibraryPersonalDataTest extends PersonalDataContract {

    @Inject
    Library library;

    @Override
    protected void plant(UUID subject, Canaries canaries) {
        try {
            library.lend(subject, canaries, LocalDate.of(2036, 12, 31));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

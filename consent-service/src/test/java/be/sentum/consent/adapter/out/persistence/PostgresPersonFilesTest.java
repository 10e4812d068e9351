package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.PersonFilesContract;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.PersonFiles;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

@QuarkusTest
@WithSentumServers
class PostgresPersonFilesTest extends PersonFilesContract {

    @Inject
    PersonFiles files;

    @Inject
    Cards cards;

    @Inject
    ConsentLog log;

    @Inject
    PendingOptIns pending;

    @Inject
    PurposeRegister purposes;

    @Inject
    Subjects subjects;

    @Inject
    DataSource database;

    @Override
    protected PersonFiles files() {
        return files;
    }

    @Override
    protected Cards cards() {
        return cards;
    }

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected PendingOptIns pending() {
        return pending;
    }

    @Override
    protected Shown shown() {
        return Shown.of(
                purposes.find(new PurposeCode("P09"))
                        .orElseThrow()
                        .texts()
                        .present("nl", LocalDate.of(2026, 11, 22))
                        .orElseThrow(),
                ConsentMethod.DOUBLE_OPT_IN,
                null);
    }

    @Override
    protected void know(String login) {
        inTransaction(() -> subjects.know(anna.value(), login));
    }

    @Override
    protected void erase() {
        inTransaction(() -> {
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement(
                            "insert into erased_subject (subject_id, request_id, erased_at, retained_until)"
                                    + " values (?, gen_random_uuid(), now(), now())")) {
                insert.setObject(1, anna.value());
                insert.executeUpdate();
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

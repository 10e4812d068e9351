package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.processing.ProcessingRecords;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.register.RecipientEntries;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresRegistersTest extends RegistersContract {

    @Inject
    Purposes purposes;

    @Inject
    Recipients recipients;

    @Inject
    RecipientEntries entries;

    @Inject
    Mechanisms mechanisms;

    @Inject
    ProcessingRecords records;

    @Override
    protected Purposes purposes() {
        return purposes;
    }

    @Override
    protected Recipients recipients() {
        return recipients;
    }

    @Override
    protected RecipientEntries entries() {
        return entries;
    }

    @Override
    protected Mechanisms mechanisms() {
        return mechanisms;
    }

    @Override
    protected ProcessingRecords records() {
        return records;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}

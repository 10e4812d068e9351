package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.processing.ProcessingRecords;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.register.RecipientEntries;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.fakes.InMemoryRegisters;

class InMemoryRegistersTest extends RegistersContract {

    private final Purposes purposes = new InMemoryRegisters.OfPurposes();
    private final InMemoryRegisters.OfRecipients recipients = new InMemoryRegisters.OfRecipients();
    private final Mechanisms mechanisms = new InMemoryRegisters.OfMechanisms();
    private final ProcessingRecords records = new InMemoryRegisters.OfRecords();

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
        return recipients;
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
        step.run();
    }
}

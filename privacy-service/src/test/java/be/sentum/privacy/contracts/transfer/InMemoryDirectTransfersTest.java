package be.sentum.privacy.contracts.transfer;

import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.application.port.out.transfer.TransferTargets;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.fakes.transfer.InMemoryDirectTransfers;
import be.sentum.privacy.fakes.transfer.InMemoryTransferTargets;

class InMemoryDirectTransfersTest extends DirectTransfersContract {

    private final DirectTransfers transfers = new InMemoryDirectTransfers();
    private final TransferTargets targets = new InMemoryTransferTargets();

    @Override
    protected DirectTransfers transfers() {
        return transfers;
    }

    @Override
    protected TransferTargets targets() {
        return targets;
    }

    @Override
    protected PrivacyRequest request() {
        return Cases.of(ItemType.PORTABILITY);
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}

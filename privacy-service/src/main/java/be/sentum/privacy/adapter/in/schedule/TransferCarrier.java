package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.transfer.CarryTransfer;
import be.sentum.privacy.application.port.in.transfer.CarryTransfer.Consignment;
import be.sentum.privacy.application.port.out.transfer.Courier;
import be.sentum.privacy.application.port.out.transfer.Courier.Line;
import be.sentum.privacy.application.port.out.transfer.Courier.Undelivered;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers.Lease;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.TransferId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * One attempt: says what comes, learns how much of it is there already, sends the rest and asks for the receipt. Between
 * the steps nothing is held but the lease, so it may stop anywhere.
 */
@Singleton
class TransferCarrier {

    private static final Logger LOG = Logger.getLogger(TransferCarrier.class);

    /** A receiver that corrects the offset more often than this in one attempt is not making sense. */
    private static final int CORRECTIONS = 3;

    private final CarryTransfer carry;
    private final Courier courier;

    TransferCarrier(CarryTransfer carry, Courier courier) {
        this.carry = carry;
        this.courier = courier;
    }

    /** @param load {@link CarryTransfer#load} with as much time as it needs */
    void carry(Lease lease, Function<Lease, Optional<Consignment>> load) {
        try {
            load.apply(lease).ifPresent(consignment -> deliver(lease, consignment));
        } catch (Undelivered e) {
            LOG.warnf("transfer %s: %s", lease.id().value(), e.reason().word());
            carry.failed(lease, e.reason());
        } catch (RuntimeException e) {
            LOG.errorf(
                    "transfer %s could not be carried: %s",
                    lease.id().value(), e.getClass().getName());
            carry.failed(lease, FailureReason.OUR_FAULT);
        }
    }

    private void deliver(Lease lease, Consignment what) {
        try (Line line = courier.open(what.endpoint())) {
            long there = checked(line.announce(what.announcement()), what);
            carry.reached(lease, there);
            if (carry.disclose(lease) && sendRest(lease, what, line, there)) {
                carry.finish(lease, line.receipt(lease.id()));
            }
        }
    }

    /** False when there is nothing to send any more. */
    private boolean sendRest(Lease lease, Consignment what, Line line, long from) {
        TransferId id = lease.id();
        long at = from;
        int corrections = 0;
        while (at < what.announcement().size()) {
            Optional<byte[]> bytes = carry.next(lease, at);
            if (bytes.isEmpty()) {
                return false;
            }
            long there = checked(line.send(id, at, bytes.get()), what);
            if (there != at + bytes.get().length && ++corrections > CORRECTIONS) {
                throw new Undelivered(FailureReason.ANSWERED_OTHERWISE);
            }
            at = there;
            carry.reached(lease, at);
        }
        return true;
    }

    private static long checked(long offset, Consignment what) {
        if (offset > what.announcement().size()) {
            throw new Undelivered(FailureReason.ANSWERED_OTHERWISE);
        }
        return offset;
    }
}

package be.sentum.privacy.application.port.in.transfer;

import be.sentum.privacy.application.port.out.transfer.Courier.Announcement;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers.Lease;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.Receipt;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import java.util.Optional;

/**
 * The steps of carrying a transfer, each a transaction of its own; what happens between them, on the line, is the
 * caller's. Whoever no longer has the lease gets nothing and changes nothing, so a carrier that was thought dead does no
 * harm, and one that died is followed by another where it stopped.
 */
public interface CarryTransfer {

    /** One that waits, for this carrier alone. */
    Optional<Lease> claim();

    /** Makes the sealed copy if it is not there yet; empty when the transfer has ended, now or before. */
    Optional<Consignment> load(Lease lease);

    /** Enters the disclosure in the log before the first byte leaves; false when it may not leave. */
    boolean disclose(Lease lease);

    /** The next bytes; empty when there are none to send any more, for whatever reason. */
    Optional<byte[]> next(Lease lease, long offset);

    /** The receiver has so many bytes. */
    void reached(Lease lease, long offset);

    /** Ends it. */
    void finish(Lease lease, Receipt receipt);

    /** Tries again later, or gives up: then the person is told, and a human called. */
    void failed(Lease lease, FailureReason reason);

    /** What is to be sent where. */
    record Consignment(Endpoint endpoint, Announcement announcement) {}
}

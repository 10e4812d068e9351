package be.sentum.privacy.application.port.out.transfer;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.TransferId;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Direct transfers, and the sealed copies that wait to be sent. */
public interface DirectTransfers {

    void add(DirectTransfer transfer);

    /** Stores one that this transaction has added or locked. */
    void save(DirectTransfer transfer);

    /** For changing, by whoever holds the lease: held until the transaction ends; empty when it is another's by now. */
    Optional<DirectTransfer> lock(Lease lease);

    /** The one of an item to a target that has not failed. */
    Optional<DirectTransfer> standing(ItemId item, String target);

    /** Of a case, the newest first. */
    List<DirectTransfer> of(RequestId request);

    /** Takes one whose time has come and that nobody else carries; a lease that ran out is nobody's. */
    Optional<Lease> claim(UUID token, Instant now, Instant until);

    /** The lease goes on; false when it is another's by now. */
    boolean hold(Lease lease, Instant until);

    void release(Lease lease);

    /** Receives the sealed copy, in the caller's transaction. */
    OutputStream cargo(TransferId id);

    /** Up to so many of its bytes from there; none after its end, or when it is gone. */
    byte[] cargo(TransferId id, long offset, int length);

    void dropCargo(TransferId id);

    /** The right to carry one transfer. */
    record Lease(TransferId id, UUID token) {}
}

package be.sentum.privacy.fakes.transfer;

import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.State;
import be.sentum.privacy.domain.transfer.TransferId;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Transfers, leases and sealed copies in memory. */
public class InMemoryDirectTransfers implements DirectTransfers {

    private final Map<TransferId, DirectTransfer> all = new LinkedHashMap<>();
    private final Map<TransferId, Held> leases = new HashMap<>();
    private final Map<TransferId, ByteArrayOutputStream> cargos = new HashMap<>();

    private record Held(UUID token, Instant until) {}

    @Override
    public void add(DirectTransfer transfer) {
        all.put(transfer.id(), transfer);
    }

    @Override
    public void save(DirectTransfer transfer) {
        all.put(transfer.id(), transfer);
    }

    @Override
    public Optional<DirectTransfer> lock(Lease lease) {
        return isHeld(lease) ? Optional.ofNullable(all.get(lease.id())) : Optional.empty();
    }

    @Override
    public Optional<DirectTransfer> standing(ItemId item, String target) {
        return all.values().stream()
                .filter(t -> t.item().equals(item) && t.confirmed().target().equals(target))
                .filter(t -> t.state() != State.TRANSFER_FAILED)
                .findFirst();
    }

    @Override
    public List<DirectTransfer> of(RequestId request) {
        return all.values().stream()
                .filter(t -> t.request().equals(request))
                .sorted(Comparator.comparing((DirectTransfer t) -> t.confirmed().at())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<Lease> claim(UUID token, Instant now, Instant until) {
        Optional<DirectTransfer> free = all.values().stream()
                .filter(t -> !t.hasEnded() && !t.nextAt().isAfter(now))
                .filter(t -> Optional.ofNullable(leases.get(t.id()))
                        .filter(held -> held.until().isAfter(now))
                        .isEmpty())
                .min(Comparator.comparing(DirectTransfer::nextAt));
        free.ifPresent(t -> leases.put(t.id(), new Held(token, until)));
        return free.map(t -> new Lease(t.id(), token));
    }

    @Override
    public boolean hold(Lease lease, Instant until) {
        boolean held = isHeld(lease);
        if (held) {
            leases.put(lease.id(), new Held(lease.token(), until));
        }
        return held;
    }

    @Override
    public void release(Lease lease) {
        if (isHeld(lease)) {
            leases.remove(lease.id());
        }
    }

    private boolean isHeld(Lease lease) {
        Held held = leases.get(lease.id());
        return held != null && held.token().equals(lease.token());
    }

    @Override
    public OutputStream cargo(TransferId id) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        cargos.put(id, target);
        return target;
    }

    @Override
    public byte[] cargo(TransferId id, long offset, int length) {
        byte[] whole = Optional.ofNullable(cargos.get(id))
                .orElseGet(ByteArrayOutputStream::new)
                .toByteArray();
        return offset >= whole.length
                ? new byte[0]
                : Arrays.copyOfRange(whole, (int) offset, (int) Math.min(whole.length, offset + length));
    }

    @Override
    public void dropCargo(TransferId id) {
        cargos.remove(id);
    }
}

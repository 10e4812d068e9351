package be.sentum.privacy.fakes.transfer;

import be.sentum.privacy.application.port.out.transfer.TransferTargets;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Targets in memory. */
public class InMemoryTransferTargets implements TransferTargets {

    private final TreeMap<String, TransferTarget> all = new TreeMap<>();

    @Override
    public Optional<TransferTarget> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    @Override
    public Optional<TransferTarget> lock(String code) {
        return find(code);
    }

    @Override
    public void keep(TransferTarget target) {
        all.put(target.code(), target);
    }

    @Override
    public List<TransferTarget> all() {
        return List.copyOf(all.values());
    }
}

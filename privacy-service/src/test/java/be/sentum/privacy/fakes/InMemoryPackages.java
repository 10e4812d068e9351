package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.domain.request.ItemId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packages in memory. */
public class InMemoryPackages implements Packages {

    private final Map<ItemId, ByteArrayOutputStream> bytes = new HashMap<>();
    private final Map<ItemId, StoredPackage> stored = new HashMap<>();
    private final List<Instant> downloads = new ArrayList<>();

    @Override
    public OutputStream write(ItemId item) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        bytes.put(item, target);
        return target;
    }

    @Override
    public void finish(StoredPackage finished) {
        stored.put(finished.item(), finished);
    }

    @Override
    public Optional<StoredPackage> find(ItemId item) {
        return Optional.ofNullable(stored.get(item));
    }

    @Override
    public InputStream read(ItemId item) {
        return new ByteArrayInputStream(Optional.ofNullable(bytes.get(item))
                .orElseGet(ByteArrayOutputStream::new)
                .toByteArray());
    }

    @Override
    public void noteDownload(ItemId item, Instant at, LocalDate keptUntil) {
        downloads.add(at);
        stored.computeIfPresent(
                item,
                (id, p) -> new StoredPackage(
                        id,
                        p.sealedKey(),
                        p.sha256(),
                        p.size(),
                        p.createdAt(),
                        p.downloadableUntil(),
                        keptUntil.isBefore(p.keptUntil()) ? keptUntil : p.keptUntil()));
    }

    @Override
    public List<ItemId> keptUntilBefore(LocalDate day, int limit) {
        return stored.values().stream()
                .filter(p -> p.keptUntil().isBefore(day) && p.sealedKey().length > 0)
                .map(StoredPackage::item)
                .limit(limit)
                .toList();
    }

    @Override
    public void empty(ItemId item) {
        bytes.remove(item);
        stored.computeIfPresent(
                item,
                (id, p) -> new StoredPackage(
                        id, new byte[0], p.sha256(), p.size(), p.createdAt(), p.downloadableUntil(), p.keptUntil()));
    }

    public List<Instant> downloads() {
        return downloads;
    }
}

package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.text.Passage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One release an item. */
public class InMemoryTextReleases implements TextReleases {

    private final Map<ItemId, List<Passage>> all = new HashMap<>();

    @Override
    public void keep(ItemId item, List<Passage> hidden, Instant now) {
        all.put(item, List.copyOf(hidden));
    }

    @Override
    public Optional<List<Passage>> of(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }

    @Override
    public void forget(ItemId item) {
        all.remove(item);
    }
}

package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.request.Contents;
import be.sentum.privacy.domain.request.ItemId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One fingerprint an item. */
public class InMemoryContents implements Contents {

    private final Map<ItemId, String> all = new HashMap<>();

    @Override
    public void keep(ItemId item, String fingerprint) {
        all.put(item, fingerprint);
    }

    @Override
    public Optional<String> of(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }
}

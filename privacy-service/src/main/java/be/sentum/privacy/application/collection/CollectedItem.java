package be.sentum.privacy.application.collection;

import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which package of a case is meant. */
final class CollectedItem {

    private CollectedItem() {}

    /** The named one; without a name access, then portability. */
    static Optional<Item> of(PrivacyRequest request, @Nullable ItemType type) {
        if (type != null) {
            return type.collects() ? request.item(type) : Optional.empty();
        }
        return request.item(ItemType.ACCESS).or(() -> request.item(ItemType.PORTABILITY));
    }
}

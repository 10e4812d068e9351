package be.sentum.privacy.domain.hold;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;

/**
 * What of a person is held: in these services, of these categories of the inventory ({@code transaction}). Empty means
 * every one. A table with a column of a category is held whole.
 */
public record HoldScope(List<ServiceName> services, List<String> categories) {

    public HoldScope {
        services = services.stream().distinct().sorted().toList();
        categories = categories.stream().distinct().sorted().toList();
    }
}

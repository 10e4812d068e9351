package be.sentum.order.application.port.in.gift;

import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.order.domain.gift.ParcelMark;
import java.util.List;

/**
 * Finds the person who received a parcel from somebody else, by what that person shows of it and by name (REQ-ORD-05,
 * Art. 12(2)): both must fit, so that neither a parcel nor a name alone tells who anybody is. From then on rights
 * requests can be about that person's pseudonym. Erased persons are not found. Idempotent.
 */
@FunctionalInterface
public interface FindRecipient {

    List<FoundRecipient> handle(ParcelMark mark, String name);
}

package be.sentum.order.domain.delivery;

import be.sentum.order.domain.customer.PostalAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an order goes and for whom.
 *
 * @param recipient who receives it; absent when it is the buyer, whose name the local card has (REQ-ORD-05 for others)
 * @param remarks for the carrier, with national register numbers masked
 * @param addressChangedAt when the buyer's address, to which this was to go, became another one, until the buyer chose
 *     between the two (REQ-REC-01); absent when there is nothing to choose
 */
public record Delivery(
        @Nullable String recipient,
        PostalAddress address,
        @Nullable String remarks,
        @Nullable Instant addressChangedAt) {

    public static final int LONGEST_RECIPIENT = 120;
    public static final int LONGEST_REMARKS = 500;

    public Delivery {
        if (tooLong(recipient, LONGEST_RECIPIENT) || tooLong(remarks, LONGEST_REMARKS)) {
            throw new IllegalArgumentException("recipient or remarks too long");
        }
    }

    public Delivery(@Nullable String recipient, PostalAddress address, @Nullable String remarks) {
        this(recipient, address, remarks, null);
    }

    /** The same for the same, but there; nothing is left to choose. */
    public Delivery chosen(PostalAddress there) {
        return new Delivery(recipient, there, remarks);
    }

    private static boolean tooLong(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }
}

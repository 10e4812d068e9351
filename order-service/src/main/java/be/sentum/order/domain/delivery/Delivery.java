package be.sentum.order.domain.delivery;

import be.sentum.order.domain.customer.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where an order goes and for whom.
 *
 * @param recipient who receives it; absent when it is the buyer, whose name the local card has (REQ-ORD-05 for others)
 * @param remarks for the carrier, with national register numbers masked
 */
public record Delivery(
        @Nullable String recipient,
        PostalAddress address,
        @Nullable String remarks) {

    public static final int LONGEST_RECIPIENT = 120;
    public static final int LONGEST_REMARKS = 500;

    public Delivery {
        if (tooLong(recipient, LONGEST_RECIPIENT) || tooLong(remarks, LONGEST_REMARKS)) {
            throw new IllegalArgumentException("recipient or remarks too long");
        }
    }

    private static boolean tooLong(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }
}

package be.sentum.order.domain.delivery;

import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.gift.RecipientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an order goes and for whom.
 *
 * @param recipient who receives it; absent when it is the buyer, whose name the local card has (REQ-ORD-05 for others)
 * @param remarks for the carrier, with national register numbers masked
 * @param addressChangedAt when the buyer's address, to which this was to go, became another one, until the buyer chose
 *     between the two (REQ-REC-01); absent when there is nothing to choose
 * @param recipientId of a recipient who is not the buyer
 * @param phone of whoever receives it, for a carrier that needs it (REQ-ORD-02)
 * @param giftNote what the buyer writes to the recipient, with national register numbers masked
 */
public record Delivery(
        @Nullable String recipient,
        PostalAddress address,
        @Nullable String remarks,
        @Nullable Instant addressChangedAt,
        @Nullable RecipientId recipientId,
        @Nullable PhoneNumber phone,
        @Nullable String giftNote) {

    public static final int LONGEST_RECIPIENT = 120;
    public static final int LONGEST_REMARKS = 500;
    public static final int LONGEST_GIFT_NOTE = 300;

    public Delivery {
        if (tooLong(recipient, LONGEST_RECIPIENT)
                || tooLong(remarks, LONGEST_REMARKS)
                || tooLong(giftNote, LONGEST_GIFT_NOTE)) {
            throw new IllegalArgumentException("recipient, remarks or gift note too long");
        }
    }

    public Delivery(@Nullable String recipient, PostalAddress address, @Nullable String remarks) {
        this(recipient, address, remarks, null, null, null, null);
    }

    /** The same for the same, but there; nothing is left to choose. */
    public Delivery chosen(PostalAddress there) {
        return new Delivery(recipient, there, remarks, null, recipientId, phone, giftNote);
    }

    /** The same, whose buyer has another address since then and has not chosen yet. */
    public Delivery awaitingChoice(Instant since) {
        return new Delivery(recipient, address, remarks, since, recipientId, phone, giftNote);
    }

    private static boolean tooLong(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }
}

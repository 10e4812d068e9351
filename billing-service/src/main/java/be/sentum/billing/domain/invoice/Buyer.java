package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.Kind;
import be.sentum.billing.domain.customer.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom the invoice names, as the card stood when it was issued. */
public record Buyer(
        Kind kind,
        String name,
        PostalAddress address,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        String language) {

    /** What the card still lacks for an invoice; empty when {@link #of} will do. */
    static List<String> missingOn(CardCopy card) {
        List<String> missing = new ArrayList<>();
        if (card.name() == null || card.name().isBlank()) {
            missing.add("buyer.name");
        }
        if (card.address() == null) {
            missing.add("buyer.address");
        }
        return missing;
    }

    static Buyer of(CardCopy card) {
        return new Buyer(
                card.kind(),
                Objects.requireNonNull(card.name()),
                Objects.requireNonNull(card.address()),
                card.enterpriseNumber(),
                card.vatNumber(),
                card.language());
    }
}

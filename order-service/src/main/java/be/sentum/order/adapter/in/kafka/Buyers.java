package be.sentum.order.adapter.in.kafka;

import be.sentum.events.customer.CustomerCard;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is taken of a card. */
final class Buyers {

    private static final String COMPANY = "COMPANY";

    private Buyers() {}

    static Buyer of(CustomerCard card) {
        return new Buyer(
                new CustomerId(card.subjectId()),
                card.version(),
                name(card),
                !card.kind().equals(COMPANY),
                address(card));
    }

    /** A company by its name, a person by given and family name. */
    private static String name(CustomerCard card) {
        return card.companyName() != null
                ? card.companyName()
                : Stream.of(card.givenName(), card.familyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    /** The delivery address, or else the one for invoices. */
    private static @Nullable PostalAddress address(CustomerCard card) {
        return card.addresses().stream()
                .min(Comparator.comparing(address -> !address.type().equals("DELIVERY")))
                .map(address -> new PostalAddress(
                        address.street(),
                        address.houseNumber(),
                        address.box(),
                        address.postalCode(),
                        address.city(),
                        address.country()))
                .orElse(null);
    }
}

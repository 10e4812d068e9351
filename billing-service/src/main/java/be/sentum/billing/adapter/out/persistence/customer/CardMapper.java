package be.sentum.billing.adapter.out.persistence.customer;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.Kind;
import be.sentum.billing.domain.customer.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A card's copy, in and out of its row; an address is there whole or not at all. */
final class CardMapper {

    private CardMapper() {}

    static CardEntity toRow(CardCopy card) {
        var row = new CardEntity();
        row.customerId = card.customer().value();
        copy(card, row);
        return row;
    }

    static void copy(CardCopy card, CardEntity row) {
        row.version = card.version();
        row.kind = card.kind().name();
        row.name = card.name();
        row.enterpriseNumber = card.enterpriseNumber();
        row.vatNumber = card.vatNumber();
        PostalAddress address = card.address();
        row.street = address == null ? null : address.street();
        row.houseNumber = address == null ? null : address.houseNumber();
        row.box = address == null ? null : address.box();
        row.postalCode = address == null ? null : address.postalCode();
        row.city = address == null ? null : address.city();
        row.country = address == null ? null : address.country();
        row.adult = card.adult();
        row.language = card.language();
    }

    static CardCopy toDomain(CardEntity row) {
        return new CardCopy(
                new CustomerId(row.customerId),
                row.version,
                Kind.valueOf(row.kind),
                row.name,
                row.enterpriseNumber,
                row.vatNumber,
                address(row),
                row.adult,
                row.language);
    }

    @Nullable
    private static PostalAddress address(CardEntity row) {
        if (row.street == null
                || row.houseNumber == null
                || row.postalCode == null
                || row.city == null
                || row.country == null) {
            return null;
        }
        return new PostalAddress(row.street, row.houseNumber, row.box, row.postalCode, row.city, row.country);
    }
}

package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.customer.Kind;
import be.sentum.billing.domain.invoice.Buyer;
import org.jspecify.annotations.Nullable;

/** The buyer on a stored invoice. */
record StoredBuyer(
        String kind,
        String name,
        StoredAddress address,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        String language) {

    static StoredBuyer of(Buyer buyer) {
        return new StoredBuyer(
                buyer.kind().name(),
                buyer.name(),
                StoredAddress.of(buyer.address()),
                buyer.enterpriseNumber(),
                buyer.vatNumber(),
                buyer.language());
    }

    Buyer toDomain() {
        return new Buyer(Kind.valueOf(kind), name, address.toDomain(), enterpriseNumber, vatNumber, language);
    }
}

package be.sentum.billing.adapter.in.rest.invoice;

import be.sentum.billing.domain.invoice.Buyer;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Whom the invoice names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BuyerResponse(
        String kind,
        String name,
        AddressResponse address,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber) {

    public static BuyerResponse of(Buyer buyer) {
        return new BuyerResponse(
                buyer.kind().name(),
                buyer.name(),
                AddressResponse.of(buyer.address()),
                buyer.enterpriseNumber(),
                buyer.vatNumber());
    }
}

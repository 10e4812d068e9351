package be.sentum.billing.adapter.in.rest.invoice;

import be.sentum.billing.domain.invoice.Seller;

/** The company that sells. */
public record SellerResponse(
        String name,
        String legalForm,
        AddressResponse address,
        String enterpriseNumber,
        String vatNumber,
        String register,
        String iban,
        String bic) {

    public static SellerResponse of(Seller seller) {
        return new SellerResponse(
                seller.name(),
                seller.legalForm(),
                AddressResponse.of(seller.address()),
                seller.enterpriseNumber().written(),
                seller.vatNumber(),
                seller.register(),
                seller.iban().value(),
                seller.bic());
    }
}

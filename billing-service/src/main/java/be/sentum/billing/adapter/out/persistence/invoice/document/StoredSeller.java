package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.identifier.EnterpriseNumber;
import be.sentum.billing.domain.identifier.Iban;
import be.sentum.billing.domain.invoice.Seller;

/** The seller on a stored invoice. */
record StoredSeller(
        String name,
        String legalForm,
        StoredAddress address,
        String enterpriseNumber,
        String vatNumber,
        String register,
        String iban,
        String bic) {

    static StoredSeller of(Seller seller) {
        return new StoredSeller(
                seller.name(),
                seller.legalForm(),
                StoredAddress.of(seller.address()),
                seller.enterpriseNumber().written(),
                seller.vatNumber(),
                seller.register(),
                seller.iban().value(),
                seller.bic());
    }

    Seller toDomain() {
        return new Seller(
                name,
                legalForm,
                address.toDomain(),
                EnterpriseNumber.of(enterpriseNumber),
                vatNumber,
                register,
                new Iban(iban),
                bic);
    }
}

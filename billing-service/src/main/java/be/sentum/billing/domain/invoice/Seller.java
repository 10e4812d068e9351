package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.customer.PostalAddress;
import be.sentum.billing.domain.identifier.EnterpriseNumber;
import be.sentum.billing.domain.identifier.Iban;

/**
 * The company that sells, with what a company's documents must state (Art. 2:20 Companies Code).
 *
 * @param register the register of legal persons with its court: {@code RPR Brussel}
 */
public record Seller(
        String name,
        String legalForm,
        PostalAddress address,
        EnterpriseNumber enterpriseNumber,
        String vatNumber,
        String register,
        Iban iban,
        String bic) {

    public Seller {
        if (!vatNumber.equals("BE" + enterpriseNumber.digits())) {
            throw new IllegalArgumentException("the seller's VAT number is BE and its enterprise number");
        }
    }
}

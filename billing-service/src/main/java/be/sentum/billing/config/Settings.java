package be.sentum.billing.config;

import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.customer.PostalAddress;
import be.sentum.billing.domain.identifier.EnterpriseNumber;
import be.sentum.billing.domain.identifier.Iban;
import be.sentum.billing.domain.invoice.InvoiceTerms;
import be.sentum.billing.domain.invoice.Seller;
import be.sentum.billing.domain.solvency.SolvencyPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Settings in the domain's words; a wrong check digit ends the start. */
class Settings {

    @Produces
    @Singleton
    Seller seller(BillingConfig config) {
        SellerConfig seller = config.seller();
        SellerConfig.Address address = seller.address();
        return new Seller(
                seller.name(),
                seller.legalForm(),
                new PostalAddress(
                        address.street(),
                        address.houseNumber(),
                        address.box().orElse(null),
                        address.postalCode(),
                        address.city(),
                        address.country()),
                EnterpriseNumber.of(seller.enterpriseNumber()),
                seller.vatNumber(),
                seller.register(),
                new Iban(seller.iban()),
                seller.bic());
    }

    @Produces
    @Singleton
    InvoiceTerms invoiceTerms(BillingConfig config) {
        return new InvoiceTerms(
                config.invoice().consumerDays(),
                config.invoice().companyDays(),
                config.invoice().zeroRateReason().orElse(""));
    }

    @Produces
    @Singleton
    SolvencyPolicy solvencyPolicy(BillingConfig config) {
        return new SolvencyPolicy(new Euro(config.solvency().checkedAbove()));
    }
}

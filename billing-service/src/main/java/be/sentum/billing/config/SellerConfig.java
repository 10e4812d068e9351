package be.sentum.billing.config;

import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The company that sells, as its invoices state it (REQ-INV-01). */
public interface SellerConfig {

    String name();

    String legalForm();

    /** Ten digits, dots allowed. */
    String enterpriseNumber();

    /** BE and the enterprise number. */
    String vatNumber();

    /** The register of legal persons with its court: {@code RPR Brussel}. */
    String register();

    String iban();

    String bic();

    Address address();

    /** The registered office. */
    interface Address {

        String street();

        String houseNumber();

        Optional<String> box();

        String postalCode();

        String city();

        @WithDefault("BE")
        String country();
    }
}

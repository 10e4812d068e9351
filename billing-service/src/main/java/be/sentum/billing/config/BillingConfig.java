package be.sentum.billing.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** The settings of billing. The seller has no default outside dev, test and local: without it, billing does not start. */
@ConfigMapping(prefix = "sentum.billing")
public interface BillingConfig {

    SellerConfig seller();

    Invoice invoice();

    Solvency solvency();

    Payment payment();

    /** On what terms we invoice. */
    interface Invoice {

        /** Days a consumer has to pay; more than 14 may be consumer credit and is warned about at start. */
        @WithDefault("14")
        int consumerDays();

        /** Days a company has to pay, at most 60. */
        @WithDefault("30")
        int companyDays();

        /** Why VAT of 0 % is charged; needed only where something is sold at 0 %. */
        Optional<String> zeroRateReason();
    }

    /** How payments are taken. */
    interface Payment {

        /** How long a payment waits for its order, which may be on its way here. */
        @WithDefault("PT2S")
        Duration orderWait();
    }

    /** When and by what card payment after delivery is decided. */
    interface Solvency {

        /** Up to and including this total (euro, VAT included) no check is made. */
        @WithDefault("50.00")
        BigDecimal checkedAbove();

        /** Version of the points card that decides now. */
        @WithDefault("2026-1")
        String card();
    }
}

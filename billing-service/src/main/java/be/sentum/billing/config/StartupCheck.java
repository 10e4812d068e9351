package be.sentum.billing.config;

import be.sentum.billing.domain.invoice.InvoiceTerms;
import be.sentum.billing.domain.invoice.Seller;
import be.sentum.billing.domain.solvency.SolvencyPolicy;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;

/** Reads all settings at start, so that a wrong one is found then and not at the first invoice. */
class StartupCheck {

    void check(@Observes StartupEvent start, Seller seller, InvoiceTerms terms, SolvencyPolicy policy) {
        Log.infof(
                "Invoices are issued by %s, enterprise number %s; solvency is checked above %s euro",
                seller.name(),
                seller.enterpriseNumber().written(),
                policy.checkedAbove().amount());
        if (terms.needsCreditCheck()) {
            Log.warnf(
                    "ccd2_check_needed: %d days for consumers may be consumer credit under Directive (EU) 2023/2225",
                    terms.consumerDays());
        }
    }
}

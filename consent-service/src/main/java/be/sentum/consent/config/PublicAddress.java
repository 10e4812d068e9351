package be.sentum.consent.config;

import be.sentum.web.config.PublicUrl;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Links that confirm consent, and those of receipts, lead to https; with another address this service does not start. */
@Singleton
@Startup
class PublicAddress {

    PublicAddress(ConsentConfig consent, ReceiptSettings receipts) {
        check(consent, receipts, ConfigUtils.getProfiles());
    }

    static void check(ConsentConfig consent, ReceiptSettings receipts, Collection<String> profiles) {
        PublicUrl.check("SENTUM_CONSENT_PUBLIC_URL", consent.publicUrl(), profiles);
        PublicUrl.check("SENTUM_CONSENT_PUBLIC_URL", receipts.publicUrl().toString(), profiles);
    }
}

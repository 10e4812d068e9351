package be.sentum.customer.config;

import be.sentum.web.config.PublicUrl;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Unsubscribe links lead to https; with another address this service does not start. */
@Singleton
@Startup
class PublicAddress {

    PublicAddress(AccountSettings settings) {
        check(settings, ConfigUtils.getProfiles());
    }

    static void check(AccountSettings settings, Collection<String> profiles) {
        PublicUrl.check("SENTUM_CUSTOMER_PUBLIC_URL", settings.unsubscribe().publicUrl(), profiles);
    }
}

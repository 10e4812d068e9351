package be.sentum.order.config;

import be.sentum.web.config.PublicUrl;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;

/** Links that confirm a withdrawal lead to https; with another address this service does not start. */
@Singleton
@Startup
class PublicAddress {

    PublicAddress(WithdrawalConfig config) {
        PublicUrl.check("SENTUM_ORDER_PUBLIC_URL", config.publicUrl(), ConfigUtils.getProfiles());
    }
}

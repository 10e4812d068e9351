package be.sentum.privacy.config;

import be.sentum.web.config.PublicUrl;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Links that prove who somebody is, and those to packages, lead to https; with another address this service does not start. */
@Singleton
@Startup
class PublicAddress {

    PublicAddress(IdentityConfig identity, RightsConfig rights) {
        check(identity, rights, ConfigUtils.getProfiles());
    }

    static void check(IdentityConfig identity, RightsConfig rights, Collection<String> profiles) {
        PublicUrl.check("SENTUM_PRIVACY_PUBLIC_URL", identity.publicUrl(), profiles);
        PublicUrl.check("SENTUM_PRIVACY_PUBLIC_URL", rights.publicUrl().toString(), profiles);
    }
}

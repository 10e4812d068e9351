package be.sentum.customer.adapter.out.keycloak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How log-ins are administered. The realm is the one that tokens come from. */
@ConfigMapping(prefix = "sentum.customer.log-ins")
interface KeycloakSettings {

    /**
     * The realm in the admin API, such as {@code https://host/admin/realms/sentum}; without it beside the address that
     * tokens come from.
     */
    Optional<String> adminUrl();

    /** The service account; it needs {@code manage-users} of {@code realm-management} and nothing else. */
    @WithDefault("sentum-customer-service")
    String clientId();

    /** Without it tasks wait. */
    Optional<String> clientSecret();

    /** How often tasks are looked for; {@code off} switches it off. Read by the scheduler. */
    @WithDefault("1s")
    String every();

    @WithDefault("5s")
    Duration timeout();

    /** For how long a task belongs to the replica that took it; above three timeouts. */
    @WithDefault("30s")
    Duration lease();

    @WithDefault("1s")
    Duration retryInitial();

    @WithDefault("5m")
    Duration retryMax();
}

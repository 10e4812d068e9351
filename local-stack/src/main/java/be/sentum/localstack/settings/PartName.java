package be.sentum.localstack.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of the stack, in the order in which they are started. */
public enum PartName {
    POSTGRES("postgres", "PostgreSQL"),
    KAFKA("kafka", "Kafka"),
    KEYCLOAK("keycloak", "Keycloak"),
    MAIL("mail", "mail catcher"),
    OTHER_COMPANY("other-company", "other company"),
    CUSTOMER("customer-service", "customer-service"),
    ORDER("order-service", "order-service"),
    BILLING("billing-service", "billing-service"),
    CONSENT("consent-service", "consent-service"),
    PRIVACY("privacy-service", "privacy-service");

    private final String id;
    private final String title;

    PartName(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name of its log, pid file and folder. */
    public String id() {
        return id;
    }

    /** The name people know it by. */
    public String title() {
        return title;
    }

    public boolean isService() {
        return compareTo(CUSTOMER) >= 0;
    }

    /** The short name of a service, as in its database {@code sentum_order} and its dead-letter topics. */
    public String shortName() {
        return id.replace("-service", "");
    }

    public static Set<PartName> services() {
        return EnumSet.range(CUSTOMER, PRIVACY);
    }

    public static Set<PartName> infrastructure() {
        return EnumSet.range(POSTGRES, OTHER_COMPANY);
    }

    /** A part by its id or a service by its short name. */
    public static Optional<PartName> named(String name) {
        return Arrays.stream(values())
                .filter(part -> List.of(part.id, part.shortName()).contains(name))
                .findFirst();
    }
}

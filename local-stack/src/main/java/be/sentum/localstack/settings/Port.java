package be.sentum.localstack.settings;

import org.jspecify.annotations.Nullable;

/** Every port the stack listens on, its usual number, and the environment variable that moves it. */
public enum Port {
    POSTGRES(PartName.POSTGRES, "SENTUM_POSTGRES_PORT", 15432),
    KAFKA(PartName.KAFKA, "SENTUM_KAFKA_PORT", 19092),
    KAFKA_CONTROLLER(PartName.KAFKA, "SENTUM_KAFKA_CONTROLLER_PORT", KAFKA, 1),
    KEYCLOAK(PartName.KEYCLOAK, "SENTUM_KEYCLOAK_PORT", 8180),
    KEYCLOAK_MANAGEMENT(PartName.KEYCLOAK, "SENTUM_KEYCLOAK_MANAGEMENT_PORT", KEYCLOAK, 1000),
    SMTP(PartName.MAIL, "SENTUM_SMTP_PORT", 1025),
    IMAP(PartName.MAIL, "SENTUM_IMAP_PORT", 1143),
    MAIL_HTTP(PartName.MAIL, "SENTUM_MAIL_HTTP_PORT", 8025),
    OTHER_COMPANY(PartName.OTHER_COMPANY, "SENTUM_OTHER_COMPANY_PORT", 8444),
    CUSTOMER(PartName.CUSTOMER, "SENTUM_CUSTOMER_PORT", 8081),
    CUSTOMER_MANAGEMENT(PartName.CUSTOMER, "SENTUM_CUSTOMER_MANAGEMENT_PORT", CUSTOMER, 1000),
    ORDER(PartName.ORDER, "SENTUM_ORDER_PORT", 8082),
    ORDER_MANAGEMENT(PartName.ORDER, "SENTUM_ORDER_MANAGEMENT_PORT", ORDER, 1000),
    BILLING(PartName.BILLING, "SENTUM_BILLING_PORT", 8083),
    BILLING_MANAGEMENT(PartName.BILLING, "SENTUM_BILLING_MANAGEMENT_PORT", BILLING, 1000),
    CONSENT(PartName.CONSENT, "SENTUM_CONSENT_PORT", 8084),
    CONSENT_MANAGEMENT(PartName.CONSENT, "SENTUM_CONSENT_MANAGEMENT_PORT", CONSENT, 1000),
    PRIVACY(PartName.PRIVACY, "SENTUM_PRIVACY_PORT", 8085),
    PRIVACY_MANAGEMENT(PartName.PRIVACY, "SENTUM_PRIVACY_MANAGEMENT_PORT", PRIVACY, 1000);

    private final PartName part;
    private final String variable;
    private final @Nullable Port base;
    private final int number;

    Port(PartName part, String variable, int number) {
        this(part, variable, null, number);
    }

    Port(PartName part, String variable, @Nullable Port base, int number) {
        this.part = part;
        this.variable = variable;
        this.base = base;
        this.number = number;
    }

    public PartName part() {
        return part;
    }

    /** The environment variable that sets it. */
    public String variable() {
        return variable;
    }

    /** The port it is counted from when it is not set itself, as the management port is from the service's. */
    @Nullable
    Port base() {
        return base;
    }

    /** The usual number, or the distance from {@link #base()}. */
    int number() {
        return number;
    }
}

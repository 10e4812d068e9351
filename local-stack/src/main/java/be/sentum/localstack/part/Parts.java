package be.sentum.localstack.part;

import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;

/** Makes the parts of a stack. */
public final class Parts {

    private Parts() {}

    public static Part of(PartName name, StackSettings settings) {
        return switch (name) {
            case POSTGRES -> new PostgresPart(settings);
            case KAFKA -> new KafkaPart(settings);
            case KEYCLOAK -> new KeycloakPart(settings);
            case MAIL -> new MailPart(settings);
            case OTHER_COMPANY -> new OtherCompanyPart(settings);
            case CUSTOMER, ORDER, BILLING, CONSENT, PRIVACY -> new ServicePart(settings, name);
        };
    }
}

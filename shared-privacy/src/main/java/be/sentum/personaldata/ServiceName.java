package be.sentum.personaldata;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short name of this service on the wire: {@code order} for the application {@code order-service}. */
@Singleton
public class ServiceName {

    private final String value;

    ServiceName(@ConfigProperty(name = "quarkus.application.name") String application) {
        value = application.replaceFirst("-service$", "");
    }

    public String value() {
        return value;
    }
}

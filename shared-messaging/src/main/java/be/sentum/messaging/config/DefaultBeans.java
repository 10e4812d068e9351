package be.sentum.messaging.config;

import be.sentum.messaging.Ids;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Time, ids and the service's name. A test that sets the clock declares a bean of its own. */
@ApplicationScoped
class DefaultBeans {

    /** As fine as PostgreSQL keeps it: what is answered at once and what is read later say the same instant. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    @Produces
    @Singleton
    @DefaultBean
    Ids ids() {
        NoArgGenerator versionSeven = Generators.timeBasedEpochGenerator();
        return versionSeven::generate;
    }

    @Produces
    @Singleton
    ServiceName serviceName(@ConfigProperty(name = "quarkus.application.name") String application) {
        return ServiceName.of(application);
    }
}

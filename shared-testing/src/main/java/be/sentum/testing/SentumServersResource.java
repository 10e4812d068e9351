package be.sentum.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Points the application under test at the shared servers. They outlive it: a restart with another profile finds them
 * again, and they stop with the JVM.
 */
public class SentumServersResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        SentumServers servers = SentumServers.shared();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", servers.database().jdbcUrl());
        settings.put("quarkus.datasource.username", servers.database().user());
        settings.put("quarkus.datasource.password", servers.database().password());
        settings.put("kafka.bootstrap.servers", servers.bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", servers.issuer());
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", servers.smtpPort());
        settings.put("sentum.mailbox.host", "127.0.0.1");
        settings.put("sentum.mailbox.port", servers.imapPort());
        settings.put("sentum.mailbox.tls", "never");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.devservices.enabled", "false");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(SentumServers.shared(), new TestInjector.MatchesType(SentumServers.class));
        injector.injectIntoFields(Tokens.shared(), new TestInjector.MatchesType(Tokens.class));
        injector.injectIntoFields(KafkaProbe.shared(), new TestInjector.MatchesType(KafkaProbe.class));
    }

    @Override
    public void stop() {
        // the servers are shared by the whole JVM and stop with it
    }
}

package be.sentum.localstack.part;

import be.sentum.localstack.company.CompanyTls;
import be.sentum.localstack.console.Progress;
import be.sentum.localstack.process.Launch;
import be.sentum.localstack.process.Leftovers;
import be.sentum.localstack.realm.RealmAdmin;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.Ports;
import be.sentum.localstack.settings.Secrets;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.software.AotCaches;
import be.sentum.localstack.software.Built;
import be.sentum.localstack.software.JavaProgram;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the five services. */
final class ServicePart implements Part {

    private static final int HEAP_MEBIBYTES = 128;

    private final StackSettings settings;
    private final PartName service;

    ServicePart(StackSettings settings, PartName service) {
        this.settings = settings;
        this.service = service;
    }

    @Override
    public PartName name() {
        return service;
    }

    @Override
    public String address() {
        return "http://localhost:" + settings.ports().service(service);
    }

    @Override
    public void prepare(Progress progress) {
        new Built(settings.root()).service(service);
    }

    @Override
    public Launch launch() {
        Built built = new Built(settings.root());
        Path program = built.service(service);
        var command = JavaProgram.steady(HEAP_MEBIBYTES);
        command.add(Leftovers.mark(settings.home()));
        command.addAll(AotCaches.of(settings).options(settings.cache(), service, built.serviceChecksum(service)));
        command.addAll(List.of("-jar", program.toString()));
        return new Launch(command, environment());
    }

    @Override
    public Optional<String> program() {
        return Optional.of(new Built(settings.root()).serviceChecksum(service));
    }

    @Override
    public boolean isReady() {
        return Readiness.answers(
                "http://localhost:%d/q/health/ready".formatted(settings.ports().management(service)));
    }

    @Override
    public void complete() {
        if (service == PartName.PRIVACY) {
            new RegisteredCompany(settings).enter();
        }
    }

    /** Where people write to: the mail catcher's own mailbox, which any password opens. */
    private static Map<String, String> mailbox(Ports ports) {
        return Map.of(
                "SENTUM_MAILBOX_ENABLED", "true",
                "SENTUM_MAILBOX_EVERY", "5s",
                "SENTUM_MAILBOX_HOST", "localhost",
                "SENTUM_MAILBOX_PORT", Integer.toString(ports.number(Port.IMAP)),
                "SENTUM_MAILBOX_USER", "info@sentum.be",
                "SENTUM_MAILBOX_PASSWORD", "any",
                "SENTUM_MAILBOX_TLS", "never");
    }

    private Map<String, String> environment() {
        Ports ports = settings.ports();
        Secrets secrets = Secrets.of(settings.home());
        var variables = new HashMap<String, String>();
        variables.put("QUARKUS_PROFILE", "local");
        variables.put("SENTUM_HTTP_PORT", Integer.toString(ports.service(service)));
        variables.put("SENTUM_MANAGEMENT_PORT", Integer.toString(ports.management(service)));
        variables.put("SENTUM_DB_URL", Databases.url(ports.number(Port.POSTGRES), service));
        variables.put("SENTUM_DB_USER", Databases.name(service));
        variables.put("SENTUM_DB_PASSWORD", secrets.database(service));
        variables.put("SENTUM_KAFKA_BOOTSTRAP", "localhost:" + ports.number(Port.KAFKA));
        variables.put("SENTUM_OIDC_URL", KeycloakPart.realm(ports));
        // The local realm gives tokens for a password only, and such a token knows no other time of its log-in.
        variables.put("SENTUM_LOGIN_TIME_CLAIM", "iat");
        // A marker rolls the card topic's active segments, so that what an erasure removes leaves the log in seconds.
        variables.put("SENTUM_CUSTOMER_CARD_MARKER_EVERY", "3s");
        // Being looked at while it starts is nothing to log.
        variables.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN");
        variables.put("SENTUM_SMTP_HOST", "localhost");
        variables.put("SENTUM_SMTP_PORT", Integer.toString(ports.number(Port.SMTP)));
        if (service == PartName.CUSTOMER) {
            variables.put("SENTUM_CUSTOMER_HISTORY_KEY", secrets.historyKey());
            variables.put("SENTUM_CUSTOMER_SECRET", secrets.accountKey());
            variables.put("SENTUM_UNSUBSCRIBE_KEY", secrets.unsubscribeKey());
            variables.put("SENTUM_LOG_IN_CLIENT_SECRET", RealmAdmin.CLIENT);
        }
        if (service == PartName.PRIVACY) {
            variables.put("SENTUM_MASTER_KEY", secrets.masterKey());
            variables.put("SENTUM_IDENTITY_KEY", secrets.identityKey());
            variables.put("SENTUM_PACKAGE_SIGNING_KEY", secrets.packageSigningKey());
            variables.putAll(secrets.openDsr());
            variables.put("SENTUM_PRIVACY_PUBLIC_URL", address());
            variables.putAll(mailbox(ports));
            // The other company is on this machine, with a certificate of its own.
            variables.put("SENTUM_TRANSFER_LOCAL_TARGETS", OtherCompanyPart.authority(settings));
            variables.put(
                    "SENTUM_TRANSFER_LOCAL_TRUST",
                    CompanyTls.certificate(OtherCompanyPart.folder(settings)).toString());
        }
        if (service == PartName.CONSENT) {
            variables.put("SENTUM_RECEIPT_SIGNING_KEY", secrets.receiptSigningKey());
            variables.put("SENTUM_SUPPRESSION_KEY", secrets.suppressionKey());
            variables.put("SENTUM_UNSUBSCRIBE_KEY", secrets.unsubscribeKey());
            variables.put("SENTUM_CONSENT_PUBLIC_URL", address());
        }
        if (service == PartName.ORDER) {
            variables.put("SENTUM_CARRIER_WEBHOOK_SECRETS", secrets.carrierWebhooks());
        }
        if (service == PartName.BILLING) {
            variables.putAll(LocalCompany.environment());
        }
        variables.putAll(settings.serviceEnvironment());
        return variables;
    }
}

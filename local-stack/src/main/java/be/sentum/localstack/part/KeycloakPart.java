package be.sentum.localstack.part;

import be.sentum.localstack.console.Progress;
import be.sentum.localstack.process.Launch;
import be.sentum.localstack.process.Leftovers;
import be.sentum.localstack.realm.StandingUsers;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.Ports;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.software.AotCaches;
import be.sentum.localstack.software.Built;
import be.sentum.localstack.software.KeycloakArguments;
import be.sentum.localstack.software.KeycloakSoftware;
import be.sentum.localstack.software.KeycloakTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Keycloak with the realm of {@code deploy/keycloak}. A changed realm file replaces the realm. */
final class KeycloakPart implements Part {

    private final StackSettings settings;

    KeycloakPart(StackSettings settings) {
        this.settings = settings;
    }

    /** The issuer of the stack's tokens. */
    static String realm(Ports ports) {
        return "http://localhost:%d/realms/sentum".formatted(ports.number(Port.KEYCLOAK));
    }

    @Override
    public PartName name() {
        return PartName.KEYCLOAK;
    }

    @Override
    public String address() {
        return realm(settings.ports());
    }

    @Override
    public void prepare(Progress progress) {
        KeycloakTemplate template = template();
        Path folder = template.folder(progress);
        Path version = home().resolve("realm.version");
        try {
            if (!Files.exists(version) || !Files.readString(version).equals(template.version())) {
                Files.deleteIfExists(version);
                template.copyTo(home(), folder);
                Files.writeString(version, template.version());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        var options = new ArrayList<String>();
        options.add(Leftovers.mark(settings.home()));
        options.addAll(AotCaches.of(settings)
                .options(settings.cache(), PartName.KEYCLOAK, template().program()));
        return new Launch(
                KeycloakSoftware.command(home(), options, KeycloakArguments.start(settings.ports())), Map.of());
    }

    @Override
    public Optional<String> program() {
        return Optional.of(template().program());
    }

    @Override
    public boolean isReady() {
        return Readiness.answers(
                "http://localhost:%d/health/ready".formatted(settings.ports().number(Port.KEYCLOAK_MANAGEMENT)));
    }

    /** An erasure removed a standing user: the next start of the stack, or of the demo, makes it again. */
    @Override
    public void complete() {
        new StandingUsers(URI.create(realm(settings.ports())), settings.root()).restore();
    }

    private KeycloakTemplate template() {
        Path distribution = new Built(settings.root()).server("keycloak-quarkus-dist-");
        Path realm = settings.root().resolve("deploy/keycloak/sentum-realm.json");
        return new KeycloakTemplate(new KeycloakSoftware(settings.software(), distribution), realm);
    }

    private Path home() {
        return settings.data(PartName.KEYCLOAK);
    }
}

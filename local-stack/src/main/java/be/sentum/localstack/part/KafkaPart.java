package be.sentum.localstack.part;

import be.sentum.localstack.console.Progress;
import be.sentum.localstack.kafka.Broker;
import be.sentum.localstack.kafka.BrokerSettings;
import be.sentum.localstack.process.Launch;
import be.sentum.localstack.process.Leftovers;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.software.AotCaches;
import be.sentum.localstack.software.Built;
import be.sentum.localstack.software.JavaProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kafka in KRaft mode, one broker, with the topics of the published language. */
final class KafkaPart implements Part {

    private static final int HEAP_MEBIBYTES = 256;

    private final StackSettings settings;
    private final int port;

    KafkaPart(StackSettings settings) {
        this.settings = settings;
        this.port = settings.ports().number(Port.KAFKA);
    }

    @Override
    public PartName name() {
        return PartName.KAFKA;
    }

    @Override
    public String address() {
        return "localhost:" + port;
    }

    @Override
    public void prepare(Progress progress) {
        Path folder = settings.data(PartName.KAFKA);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(ready());
            BrokerSettings.write(
                    folder.resolve("server.properties"),
                    port,
                    settings.ports().number(Port.KAFKA_CONTROLLER),
                    folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        var command = JavaProgram.steady(HEAP_MEBIBYTES);
        command.add(Leftovers.mark(settings.home()));
        command.addAll(AotCaches.of(settings).options(settings.cache(), PartName.KAFKA, built().launcherChecksum()));
        command.addAll(List.of("-cp", built().launcherClassPath(), Broker.class.getName()));
        command.add(settings.data(PartName.KAFKA).resolve("server.properties").toString());
        command.add(ready().toString());
        return new Launch(command, Map.of());
    }

    @Override
    public Optional<String> program() {
        return Optional.of(built().launcherChecksum());
    }

    @Override
    public boolean isReady() {
        return Files.exists(ready()) && Readiness.listens(port);
    }

    @Override
    public void stopped() {
        try {
            Files.deleteIfExists(ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Built built() {
        return new Built(settings.root());
    }

    private Path ready() {
        return settings.pids().resolve("kafka.ready");
    }
}

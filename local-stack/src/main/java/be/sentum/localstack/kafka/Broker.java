package be.sentum.localstack.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * Runs one broker: formats its folder the first time, starts, makes the topics, and then writes the file that says
 * that it is ready. Arguments: its {@code server.properties} and the file to write.
 */
public final class Broker {

    private Broker() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Path ready = Path.of(arguments[1]);
        Properties properties = read(file);
        format(file, Path.of(properties.getProperty("log.dirs")));

        var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        server.startup();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdown();
            server.awaitShutdown();
        }));
        Topics.create(advertised(properties));
        Files.createDirectories(ready.getParent());
        Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void format(Path file, Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        int status = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(), "--ignore-formatted"
                },
                System.out);
        if (status != 0) {
            throw new IllegalStateException("Kafka's folder cannot be formatted: status " + status);
        }
    }

    private static String advertised(Properties properties) {
        return properties.getProperty("advertised.listeners", "").replace("PLAINTEXT://", "");
    }
}

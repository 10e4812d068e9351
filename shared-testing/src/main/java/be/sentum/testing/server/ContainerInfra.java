package be.sentum.testing.server;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same servers as containers, where a Docker engine answers. */
final class ContainerInfra implements Infra {

    private static final String POSTGRES = "postgres:18";
    private static final String KAFKA = "apache/kafka:4.1.1";

    ContainerInfra() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("sentum.infra=containers, but no Docker engine answers: start one, or run"
                    + " with -Dsentum.infra=embedded (the default), which needs none");
        }
    }

    @Override
    public DatabaseServer startPostgres() {
        PostgreSQLContainer server = new PostgreSQLContainer(POSTGRES)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        start(server);
        return new DatabaseServer(
                server.getHost(), server.getMappedPort(5432), server.getUsername(), server.getPassword());
    }

    @Override
    public String startKafka() {
        KafkaContainer server = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        start(server);
        return server.getBootstrapServers();
    }

    /** Stopped with the JVM, also where Testcontainers' own reaper is off. */
    private static void start(GenericContainer<?> server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        server.start();
    }
}

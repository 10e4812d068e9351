package be.sentum.testing.server;

/** Where the servers come from; {@code -Dsentum.infra} chooses. */
interface Infra {

    DatabaseServer startPostgres();

    /** Answers the bootstrap servers. */
    String startKafka();

    static Infra chosen() {
        return named(System.getProperty("sentum.infra", "embedded"));
    }

    static Infra named(String name) {
        return switch (name) {
            case "embedded" -> new EmbeddedInfra(WorkFolder.create());
            case "containers" -> new ContainerInfra();
            default -> throw new IllegalArgumentException("sentum.infra is embedded or containers, and not: " + name);
        };
    }
}

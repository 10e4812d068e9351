package be.sentum.testing.server;

/** Real servers from Maven artifacts: nothing is installed, nothing is downloaded at run time. */
final class EmbeddedInfra implements Infra {

    private final WorkFolder folder;

    EmbeddedInfra(WorkFolder folder) {
        this.folder = folder;
    }

    @Override
    public DatabaseServer startPostgres() {
        return EmbeddedPostgresServer.start(folder);
    }

    @Override
    public String startKafka() {
        return EmbeddedKafkaBroker.start(folder);
    }
}

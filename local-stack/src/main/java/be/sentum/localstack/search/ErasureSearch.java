package be.sentum.localstack.search;

import be.sentum.localstack.Addresses;
import be.sentum.localstack.StackFailure;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Secrets;
import be.sentum.localstack.settings.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Looks for an erased person everywhere in a running stack (REQ-ERA-06): rows, files of tables after a vacuum, records of
 * all topics and their segments, log files. What is found is listed with what keeps it there, or with what to do.
 */
public final class ErasureSearch {

    private final StackSettings settings;
    private final Addresses addresses;

    public ErasureSearch(StackSettings settings) {
        this.settings = settings;
        this.addresses = new Addresses(settings.ports());
    }

    /** @param full see {@link DatabaseSearch} */
    public List<Found> search(UUID subject, Identifiers identifiers, boolean full) {
        Declared declared = new Declared();
        List<Found> found = new ArrayList<>();
        try {
            found.addAll(new TopicRecords(addresses.kafkaBootstrap(), identifiers).search(declared));
            if (declared.isEmpty()) {
                throw new StackFailure(
                        "no service has announced what it holds", "Start the services once: ./sentum up --detach");
            }
            Path data = settings.data(PartName.POSTGRES).resolve("data");
            for (PartName service : PartName.services()) {
                try (Connection connection = connect("sentum_" + service.shortName())) {
                    requireErased(connection, service, subject);
                    found.addAll(new DatabaseSearch(identifiers, declared, data)
                            .search(connection, service.shortName(), full));
                }
            }
            found.addAll(new FolderSearch(settings, identifiers).search());
        } catch (SQLException e) {
            throw new StackFailure(
                    "the databases cannot be searched: " + e.getMessage(), "Is the stack up? ./sentum status", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void requireErased(Connection connection, PartName service, UUID subject) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from erased_subject where subject_id = ?")) {
            query.setObject(1, subject);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    throw new StackFailure(
                            "%s has not erased this subject".formatted(service.title()),
                            "Look at the case: GET /privacy-requests/{id}/report says who has answered.");
                }
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                addresses.jdbcUrl(database),
                "postgres",
                Secrets.of(settings.home()).administrator());
    }
}

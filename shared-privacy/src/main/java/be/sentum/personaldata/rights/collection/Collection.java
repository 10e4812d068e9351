package be.sentum.personaldata.rights.collection;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.events.privacy.FragmentSealed;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import be.sentum.personaldata.PersonalDataConfig;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.inventory.label.Labels;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Answers a collection: reads one snapshot, seals it in fragments for this request alone, and says how many there were.
 * Everything is written to the outbox in the snapshot's own transaction, so the answer leaves whole or not at all. The
 * same command again gives the same numbers; privacy-service keeps the first of each.
 */
@Singleton
public class Collection {

    private final DataSource database;
    private final Inventory inventory;
    private final Outbox outbox;
    private final ServiceName service;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final PersonalDataConfig config;
    private final Labels labels;
    private final List<DerivedRecords> derived;

    Collection(
            DataSource database,
            Inventory inventory,
            Outbox outbox,
            ServiceName service,
            ObjectMapper json,
            InstantSource clock,
            PersonalDataConfig config,
            Labels labels,
            @All List<DerivedRecords> derived) {
        this.database = database;
        this.inventory = inventory;
        this.outbox = outbox;
        this.service = service;
        this.json = json;
        this.clock = clock;
        this.config = config;
        this.labels = labels;
        this.derived = derived;
    }

    /** Suspends the caller's transaction: a snapshot must be the first thing its own does. */
    public void answer(CollectRequested command) {
        QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(config.timeout().toSeconds()))
                .run(() -> collect(command));
    }

    private void collect(CollectRequested command) {
        try (Connection connection = database.getConnection()) {
            FragmentSeal seal = FragmentSeal.closing(command.requestId(), command.publicKey());
            Fragments fragments = new Fragments(
                    config.fragmentBytes(),
                    json,
                    (number, plain) -> outbox.publish(sealed(command, seal, number, plain)));
            SubjectSnapshot snapshot = new SubjectSnapshot(connection, command.subjectId(), config.fetchRows());
            write(command, snapshot, fragments);
            fragments.close();
            outbox.publish(completed(command, fragments));
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("the collection of request " + command.requestId() + " failed", e);
        }
    }

    private void write(CollectRequested command, SubjectSnapshot snapshot, Fragments fragments) throws SQLException {
        Scope scope = Scope.of(command.scope(), service.shortName(), command.only());
        TableHeads heads = new TableHeads(service.shortName(), labels, command.language());
        for (DeclaredTable table : inventory.tablesAboutPersons()) {
            List<DeclaredColumn> columns = scope.columnsOf(table);
            if (!columns.isEmpty()) {
                fragments.table(heads.of(table, columns, scope.portability() ? Map.of() : withheld(snapshot, table)));
                snapshot.read(table, columns, fragments::row);
            }
        }
        for (DerivedRecords records : derived) {
            if (scope.includes(records.description())) {
                fragments.table(heads.of(records.description()));
                records.of(command.subjectId(), heads.language(), fragments::record);
            }
        }
    }

    /** Columns that hold something and are kept back, with the reason. */
    private static Map<String, String> withheld(SubjectSnapshot snapshot, DeclaredTable table) throws SQLException {
        List<DeclaredColumn> kept = table.personalColumns().stream()
                .filter(c ->
                        !c.declaration().access() && c.declaration().withheld().isListed())
                .toList();
        return snapshot.filled(table, kept).stream()
                .collect(Collectors.toMap(
                        DeclaredColumn::name,
                        c -> TableHeads.lower(c.declaration().withheld())));
    }

    private FragmentSealed sealed(CollectRequested command, FragmentSeal seal, int number, byte[] plain) {
        try {
            byte[] sealed = seal.seal(service.shortName(), number, plain);
            return new FragmentSealed(
                    command.requestId(),
                    command.subjectId(),
                    service.shortName(),
                    number,
                    Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a fragment of request " + command.requestId() + " was not sealed", e);
        }
    }

    private CollectionCompleted completed(CollectRequested command, Fragments fragments) {
        return new CollectionCompleted(
                command.requestId(),
                command.subjectId(),
                service.shortName(),
                fragments.rows() == 0 ? "no_data" : "completed",
                fragments.count(),
                fragments.rows(),
                fragments.sha256(),
                clock.instant());
    }
}

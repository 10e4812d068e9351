package be.sentum.personaldata.announcement;

import be.sentum.events.privacy.DeclaredField;
import be.sentum.events.privacy.InventoryAnnounced;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Announces at start what this service holds, so that privacy-service always describes what actually runs. An inventory
 * that was announced before is not announced again, whatever number of replicas start.
 */
@ApplicationScoped
class InventoryAnnouncement {

    private static final String NEW_DIGEST = """
            insert into announced_inventory as a (service, digest, announced_at) values (?, ?, ?)
            on conflict (service) do update set digest = excluded.digest, announced_at = excluded.announced_at
            where a.digest <> excluded.digest
            """;

    private final DataSource database;
    private final Inventory inventory;
    private final Outbox outbox;
    private final ServiceName service;
    private final InstantSource clock;

    InventoryAnnouncement(
            DataSource database, Inventory inventory, Outbox outbox, ServiceName service, InstantSource clock) {
        this.database = database;
        this.inventory = inventory;
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        List<DeclaredField> fields = fields(inventory);
        String digest = digest(fields);
        if (isNew(digest)) {
            outbox.publish(new InventoryAnnounced(service.shortName(), digest, fields));
        }
    }

    private boolean isNew(String digest) {
        try (Connection connection = database.getConnection();
                var upsert = connection.prepareStatement(NEW_DIGEST)) {
            upsert.setString(1, service.shortName());
            upsert.setString(2, digest);
            upsert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return upsert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the inventory could not be announced", e);
        }
    }

    static List<DeclaredField> fields(Inventory inventory) {
        return inventory.tables().stream()
                .flatMap(table -> table.personalColumns().stream().map(column -> field(table, column)))
                .sorted(Comparator.comparing(DeclaredField::table).thenComparing(DeclaredField::field))
                .toList();
    }

    static String digest(List<DeclaredField> fields) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            fields.forEach(field -> sha256.update((field + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static DeclaredField field(DeclaredTable table, DeclaredColumn column) {
        return new DeclaredField(
                table.name(),
                column.name(),
                lower(column.declaration().category()),
                lower(column.declaration().source()),
                column.purposes(),
                column.declaration().access(),
                column.declaration().portability(),
                lower(column.declaration().onErasure()),
                column.retention().map(RetentionRule::code).orElse(null),
                lower(column.declaration().underRestriction()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

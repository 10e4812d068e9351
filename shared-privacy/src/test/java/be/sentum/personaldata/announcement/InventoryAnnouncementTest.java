package be.sentum.personaldata.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.DeclaredField;
import be.sentum.events.privacy.InventoryAnnounced;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.library.Rows;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class InventoryAnnouncementTest {

    private static final String ANNOUNCED_AT = "select announced_at from announced_inventory";

    @Inject
    InventoryAnnouncement announcement;

    @Inject
    Inventory inventory;

    @Inject
    Rows rows;

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    void what_is_declared_is_announced_at_start() {
        InventoryAnnounced announced = kafka.await(
                InventoryAnnounced.class, inventory -> inventory.service().equals("library"));

        assertThat(announced.key()).isEqualTo("library");
        assertThat(announced.fields())
                .contains(new DeclaredField(
                        "loan",
                        "fee",
                        "transaction",
                        "observed",
                        List.of("P04"),
                        true,
                        false,
                        "archive",
                        "RET-01",
                        "frozen"))
                .noneMatch(field -> field.field().equals("capacity"));
        assertThat(announced.digest()).isEqualTo(InventoryAnnouncement.digest(InventoryAnnouncement.fields(inventory)));
    }

    @Test
    void an_inventory_that_was_announced_is_not_announced_again() throws Exception {
        List<String> before = rows.select(ANNOUNCED_AT);

        announcement.atStart(new StartupEvent());

        assertThat(rows.select(ANNOUNCED_AT)).isEqualTo(before).hasSize(1);
    }
}

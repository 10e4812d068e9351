package be.sentum.privacy.adapter.out.persistence.relay;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.THIRD_PARTY;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class RelayTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(RelayedRequestRow.class, RelayCallbackRow.class);
    }

    /** That another controller passed a request on. What it sent is not kept. */
    @DataTable(
            value = "relayed_request",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record RelayedRequestRow(
            @NotPersonal UUID requestId,
            @RightsProof String controller,

            @Personal(
                    category = IDENTIFIER,
                    source = THIRD_PARTY,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            UUID subjectRequestId,

            @NotPersonal String dialect,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            @Nullable
            String contentHmac,

            @Personal(
                    category = ADMIN,
                    source = THIRD_PARTY,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            List<String> callbackUrls,

            @RightsProof String status,
            @NotPersonal Instant receivedAt,
            @NotPersonal @Nullable LocalDate retainedUntil) {}

    /** What waits to be told, and is gone when it was: what it is about is in {@code relayed_request}. */
    @DataTable("relay_callback")
    record RelayCallbackRow(
            @NotPersonal long id,
            @NotPersonal UUID requestId,
            @NotPersonal int address,
            @NotPersonal String status,
            @NotPersonal Instant expectedBy,
            @NotPersonal int tries,
            @NotPersonal Instant nextAt) {}
}

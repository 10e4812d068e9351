package be.sentum.privacy.adapter.out.persistence.breach;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.LOG;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_17;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register itself is about what happened, not about persons; who is affected is a copy of logs, and goes with it. */
@Singleton
class BreachTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(BreachRow.class, AlertRow.class, SearchRow.class, ReadRow.class);
    }

    @DataTable(value = "breach", retainedUntil = "retained_until", retention = RET_17)
    record BreachRow(
            @NotPersonal UUID id,
            @NotPersonal long version,
            @NotPersonal Instant awareAt,
            @NotPersonal Instant deadlineAt,
            @NotPersonal boolean clockRuns,
            @NotPersonal String file,
            @NotPersonal LocalDate retainedUntil) {}

    @DataTable("breach_alert")
    record AlertRow(
            @NotPersonal UUID breachId,
            @NotPersonal String alert,
            @NotPersonal Instant at) {}

    @DataTable("breach_search")
    record SearchRow(
            @NotPersonal UUID breachId,
            @NotPersonal Instant fromAt,
            @NotPersonal Instant toAt,
            @NotPersonal String service,
            @NotPersonal int parts,
            @NotPersonal @Nullable Integer whole) {}

    @DataTable(value = "breach_read", subject = "subject_id = :subject")
    record ReadRow(
            @NotPersonal UUID breachId,
            @NotPersonal Instant fromAt,
            @NotPersonal Instant toAt,
            @NotPersonal String service,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P12",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @Personal(
                    category = LOG,
                    source = OBSERVED,
                    purposes = "P12",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            int times,

            @Personal(
                    category = LOG,
                    source = OBSERVED,
                    purposes = "P12",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String purposes) {}
}

package be.sentum.privacy.adapter.out.persistence.letter;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
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

@Singleton
class LetterTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CaseLetterRow.class);
    }

    /** Which letter went out and when, without its words. */
    @DataTable(
            value = "case_letter",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record CaseLetterRow(
            @NotPersonal long id,

            @NotPersonal UUID requestId,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String letter,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            Instant writtenAt,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            boolean posted,

            @NotPersonal @Nullable LocalDate retainedUntil) {}
}

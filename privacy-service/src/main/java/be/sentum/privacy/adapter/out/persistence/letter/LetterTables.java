package be.sentum.privacy.adapter.out.persistence.letter;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.RightsProof;
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
            @RightsProof String letter,
            @RightsProof Instant writtenAt,

            @RightsProof boolean posted,

            @NotPersonal @Nullable LocalDate retainedUntil) {}
}

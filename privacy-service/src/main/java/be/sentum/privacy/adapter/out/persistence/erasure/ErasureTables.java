package be.sentum.privacy.adapter.out.persistence.erasure;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class ErasureTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(ErasureAnswerRow.class);
    }

    /** Fates, counts and dates: the proof of the erasure, without anything that was erased. */
    @DataTable(
            value = "erasure_answer",
            subject = "item_id in (select i.id from request_item i"
                    + " join privacy_request r on r.id = i.request_id where r.subject_id = :subject)",
            retainedUntil = "retained_until")
    record ErasureAnswerRow(
            @NotPersonal UUID itemId,
            @NotPersonal String step,
            @NotPersonal String service,
            @RightsProof String content,
            @NotPersonal @Nullable LocalDate retainedUntil) {}
}

package be.sentum.personaldata.platform;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.RightsProofSubject;
import java.time.LocalDate;
import java.util.UUID;

/** What an erasure did, as counts a field: the answer to the same command again. */
@DataTable(value = "erasure_receipt", subject = "subject_id = :subject", retainedUntil = "retained_until")
record ErasureReceiptTable(
        @RightsProof UUID requestId,
        @RightsProofSubject UUID subjectId,
        @RightsProof String receipt,
        @NotPersonal LocalDate retainedUntil) {}

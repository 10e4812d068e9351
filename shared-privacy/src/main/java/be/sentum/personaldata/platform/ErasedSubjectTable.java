package be.sentum.personaldata.platform;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.RightsProofSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who was erased: a pseudonym that resolves to nobody, kept so that nothing about it is written again. */
@DataTable(value = "erased_subject", subject = "subject_id = :subject", retainedUntil = "retained_until")
record ErasedSubjectTable(
        @RightsProofSubject UUID subjectId,
        @RightsProof UUID requestId,
        @RightsProof Instant erasedAt,
        @NotPersonal LocalDate retainedUntil,
        @NotPersonal Instant searchedAt) {}

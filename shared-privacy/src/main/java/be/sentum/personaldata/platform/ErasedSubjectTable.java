package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who was erased: a pseudonym that resolves to nobody, kept so that nothing about it is written again. */
@DataTable(value = "erased_subject", subject = "subject_id = :subject", retainedUntil = "retained_until")
record ErasedSubjectTable(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = KEEP,
                retention = RET_14,
                underRestriction = CONTINUES)
        UUID subjectId,

        @Personal(
                category = ADMIN,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = KEEP,
                retention = RET_14,
                underRestriction = CONTINUES)
        UUID requestId,

        @Personal(
                category = ADMIN,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = KEEP,
                retention = RET_14,
                underRestriction = CONTINUES)
        Instant erasedAt,

        @NotPersonal LocalDate retainedUntil,
        @NotPersonal Instant searchedAt) {}

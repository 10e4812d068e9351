package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** What may not be done with whom (Art. 18); ends with the subject. */
@DataTable(value = "subject_restriction", subject = "subject_id = :subject")
record SubjectRestrictionTable(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        UUID subjectId,

        @NotPersonal UUID restrictionId,

        @Personal(
                category = ADMIN,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String category,

        @Personal(
                category = ADMIN,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String purpose,

        @Personal(
                category = ADMIN,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String ground,

        @Personal(
                category = ADMIN,
                source = OBSERVED,
                purposes = "P13",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        Instant restrictedAt) {}

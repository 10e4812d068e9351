package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.LOG;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_13;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Staff reads of a person: when, in which role, for which purpose; never who (REQ-ACC-04). */
@DataTable(value = "access_log", subject = "subject_id = :subject", retainedUntil = "retained_until")
record AccessLogTable(
        @NotPersonal UUID id,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        UUID subjectId,

        @Personal(
                category = LOG,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        Instant at,

        @Personal(
                category = LOG,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        String role,

        @Personal(
                category = LOG,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        String purpose,

        @Personal(
                category = LOG,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        String what,

        @Personal(
                category = LOG,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = KEEP,
                retention = RET_13,
                underRestriction = CONTINUES)
        String exception,

        @Personal(
                category = LOG,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String exceptionReason,

        @NotPersonal LocalDate retainedUntil) {}

package be.sentum.mail.inventory;

import static be.sentum.personaldata.inventory.Category.COMMUNICATION;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which letters a person was sent and when; ends after twelve months, or with the person. */
@DataTable(value = "sent_letter", subject = "subject_id = :subject", retainedUntil = "retained_until")
record SentLetterTable(
        @NotPersonal UUID id,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        UUID subjectId,

        @Personal(
                category = COMMUNICATION,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String template,

        @NotPersonal String language,

        @Personal(
                category = COMMUNICATION,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        Instant sentAt,

        @NotPersonal LocalDate retainedUntil) {}

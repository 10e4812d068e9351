package be.sentum.mail.inventory;

import static be.sentum.personaldata.inventory.Category.COMMUNICATION;
import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** Letters on their way: copies of what other tables hold, and codes that only the mailbox's owner may see. */
@DataTable(value = "letter", subject = "subject_id = :subject", passing = true)
record LetterTable(
        @NotPersonal UUID id,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                access = false,
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        UUID subjectId,

        @NotPersonal String template,
        @NotPersonal String language,

        @Personal(
                category = CONTACT,
                source = PROVIDED,
                purposes = {"P01", "P02"},
                access = false,
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String recipient,

        @Personal(
                category = COMMUNICATION,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                access = false,
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String subjectLine,

        @Personal(
                category = COMMUNICATION,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                access = false,
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String bodyText,

        @Personal(
                category = COMMUNICATION,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                access = false,
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String bodyHtml,

        @NotPersonal String headers,
        @NotPersonal Instant createdAt,
        @NotPersonal Instant dueAt,
        @NotPersonal Instant giveUpAt,
        @NotPersonal int attempts) {}

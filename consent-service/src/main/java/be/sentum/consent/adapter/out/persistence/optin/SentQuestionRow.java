package be.sentum.consent.adapter.out.persistence.optin;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.UnderRestriction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A mail that asked, for as long as it counts against the limit. Maintained by plain SQL. */
@DataTable(value = "sent_question", subject = "subject_id = :subject", retainedUntil = "retained_until")
record SentQuestionRow(
        @NotPersonal UUID id,

        @Personal(
                category = Category.IDENTIFIER,
                source = Source.OBSERVED,
                purposes = {"P12"},
                portability = false,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        UUID subjectId,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P12"},
                portability = false,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        String purpose,

        @Personal(
                category = Category.SECURITY,
                source = Source.OBSERVED,
                purposes = {"P12"},
                portability = false,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        Instant sentAt,

        @NotPersonal LocalDate retainedUntil) {}

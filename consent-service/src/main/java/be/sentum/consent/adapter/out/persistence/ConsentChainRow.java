package be.sentum.consent.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** The end of a person's chain of events. Maintained by plain SQL. */
@DataTable(value = "consent_chain", subject = "subject_id = :subject")
record ConsentChainRow(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P13"},
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        UUID subjectId,

        @NotPersonal long position,
        @NotPersonal String hash,
        @NotPersonal Instant beganAt) {}

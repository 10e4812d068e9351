package be.sentum.consent.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last act for each person and purpose: the projection from which decisions are read. Without an act where other
 * services were told something about a purpose that the person said nothing about. Maintained by plain SQL.
 */
@DataTable(value = "last_act", subject = "subject_id = :subject")
record LastActRow(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P08", "P09"},
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        UUID subjectId,

        @Personal(
                category = PREFERENCE,
                source = PROVIDED,
                purposes = {"P08", "P09"},
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String purpose,

        @Personal(
                category = PREFERENCE,
                source = PROVIDED,
                purposes = {"P08", "P09"},
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        @Nullable
        String act,

        @NotPersonal long version,
        @NotPersonal @Nullable UUID eventId,
        @NotPersonal int major,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09"},
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        Instant occurredAt,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09"},
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        @Nullable
        Instant expiresAt,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09"},
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String stated) {}

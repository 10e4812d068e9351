package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.SECURITY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** Who is known here. */
@DataTable(value = "subject", subject = "id = :subject")
record SubjectTable(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P01", "P02"},
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        UUID id,

        @Personal(
                category = SECURITY,
                source = OBSERVED,
                purposes = "P12",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        String login,

        @NotPersonal long cardVersion,

        @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
        Instant toldAt) {}

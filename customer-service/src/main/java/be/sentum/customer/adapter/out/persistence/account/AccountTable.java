package be.sentum.customer.adapter.out.persistence.account;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.LOG;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How long an account lives. It goes with the profile, 30 days after it was closed (RET-05). */
@DataTable(value = "account", subject = "customer_id = :subject")
record AccountTable(
        @Personal(category = IDENTIFIER, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
        UUID customerId,

        @Personal(
                category = LOG,
                source = OBSERVED,
                purposes = "P01",
                portability = true,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        LocalDate activeOn,

        @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
        LocalDate noticedOn,

        @NotPersonal UUID noticeLetter,

        @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
        String closedReason,

        @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
        Instant closedAt,

        @NotPersonal LocalDate lastDay) {}

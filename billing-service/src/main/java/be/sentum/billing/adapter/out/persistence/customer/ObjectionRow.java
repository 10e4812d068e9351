package be.sentum.billing.adapter.out.persistence.customer;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.util.UUID;

/** Who objects to solvency assessment: maintained by plain SQL. The proof of it is kept in consent-service. */
@DataTable(value = "solvency_objection", subject = "customer_id = :subject")
record ObjectionRow(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P06",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        UUID customerId,

        @Personal(
                category = PREFERENCE,
                source = PROVIDED,
                purposes = "P06",
                portability = false,
                onErasure = DELETE,
                underRestriction = CONTINUES)
        boolean objects,

        @NotPersonal long version) {}

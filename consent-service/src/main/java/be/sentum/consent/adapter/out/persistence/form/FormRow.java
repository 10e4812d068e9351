package be.sentum.consent.adapter.out.persistence.form;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.util.List;

/** A screen on which persons choose. */
@DataTable("consent_form")
record FormRow(
        @NotPersonal String id,
        @NotPersonal List<String> toggles,
        @NotPersonal boolean acceptAll,
        @NotPersonal boolean refuseAll) {}

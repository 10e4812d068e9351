package be.sentum.order.adapter.out.persistence.vat;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which rate holds for a class of goods, from when to when. */
@DataTable("vat_rate")
record VatRateTable(
        @NotPersonal String vatClass,
        @NotPersonal LocalDate validFrom,
        @NotPersonal @Nullable LocalDate validTo,
        @NotPersonal short percent,
        @NotPersonal String legalReference) {}

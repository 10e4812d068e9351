package be.sentum.order.adapter.out.persistence;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@DataTable("carrier")
record CarrierTable(
        @NotPersonal String code,
        @NotPersonal String role,
        @NotPersonal List<String> purposes,
        @NotPersonal LocalDate validFrom,
        @NotPersonal @Nullable LocalDate validTo) {}

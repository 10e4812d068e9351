package be.sentum.order.adapter.out.persistence.withdrawal;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;

/** How often somebody tried, under a hash. */
@DataTable(value = "withdrawal_try", retainedUntil = "retained_until")
record TryTable(
        @NotPersonal String key,
        @NotPersonal int tries,
        @NotPersonal Instant windowEnds,
        @NotPersonal LocalDate retainedUntil) {}

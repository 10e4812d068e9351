package be.sentum.billing.adapter.out.persistence.invoice;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.LocalDate;

/** The last number drawn in a series and year: maintained by plain SQL. */
@DataTable("invoice_counter")
record CounterRow(
        @NotPersonal String series,
        @NotPersonal int year,
        @NotPersonal int lastNumber,
        @NotPersonal LocalDate lastIssuedOn) {}

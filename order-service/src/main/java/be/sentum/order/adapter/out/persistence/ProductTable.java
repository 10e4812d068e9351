package be.sentum.order.adapter.out.persistence;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.math.BigDecimal;

@DataTable("product")
record ProductTable(
        @NotPersonal String sku,
        @NotPersonal String name,
        @NotPersonal BigDecimal unitPrice,
        @NotPersonal String vatRate,
        @NotPersonal boolean available,
        @NotPersonal long version) {}

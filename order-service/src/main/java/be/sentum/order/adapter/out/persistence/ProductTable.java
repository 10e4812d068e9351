package be.sentum.order.adapter.out.persistence;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.math.BigDecimal;

@DataTable("product")
record ProductTable(
        @NotPersonal String sku,
        @NotPersonal String name,
        @NotPersonal BigDecimal unitPrice,
        @NotPersonal String vatClass,
        @NotPersonal boolean available,
        @NotPersonal long version) {}

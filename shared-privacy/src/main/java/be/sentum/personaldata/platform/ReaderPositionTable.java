package be.sentum.personaldata.platform;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;

/** How far readers of whole topics have come. */
@DataTable("reader_position")
record ReaderPositionTable(
        @NotPersonal String reader,
        @NotPersonal String topic,
        @NotPersonal int partition,
        @NotPersonal long nextOffset) {}

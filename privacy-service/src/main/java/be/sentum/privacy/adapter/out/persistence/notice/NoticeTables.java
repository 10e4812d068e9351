package be.sentum.privacy.adapter.out.persistence.notice;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What everybody is told: about nobody in particular. */
@Singleton
class NoticeTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(NoticeRow.class, TextRow.class);
    }

    @DataTable("notice")
    record NoticeRow(
            @NotPersonal int version,
            @NotPersonal Instant publishedAt,
            @NotPersonal String digest) {}

    @DataTable("notice_text")
    record TextRow(
            @NotPersonal int version,
            @NotPersonal String language,
            @NotPersonal String text) {}
}

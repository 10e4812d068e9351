package be.sentum.privacy.adapter.out.persistence.collection;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.LOG;
import static be.sentum.personaldata.inventory.Category.SECURITY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;
import static be.sentum.personaldata.inventory.Withheld.SECRET;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tables of access and portability. Sealed bytes are not in the access package: what they hold is, in plain, from the
 * service that owns it. All of it goes with an erasure.
 */
@Singleton
class CollectionTables implements InventorySource {

    private static final String OF_SUBJECT = "item_id in (select i.id from request_item i"
            + " join privacy_request r on r.id = i.request_id where r.subject_id = :subject)";

    @Override
    public List<Class<?>> tables() {
        return List.of(
                KeyRow.class,
                FragmentRow.class,
                AnswerRow.class,
                PackageRow.class,
                PostgresTextReleases.TextReleaseRow.class,
                PieceRow.class,
                DownloadRow.class,
                LinkRow.class);
    }

    @DataTable(value = "collection_key", subject = OF_SUBJECT)
    @SuppressWarnings("ArrayRecordComponent")
    record KeyRow(
            @NotPersonal UUID itemId,
            @NotPersonal String publicKey,

            @Personal(
                    category = SECURITY,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    withheld = SECRET,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            byte[] sealedPrivateKey) {}

    @DataTable(value = "sealed_fragment", subject = OF_SUBJECT)
    @SuppressWarnings("ArrayRecordComponent")
    record FragmentRow(
            @NotPersonal UUID itemId,
            @NotPersonal String service,
            @NotPersonal int number,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            byte[] sealed) {}

    @DataTable(value = "collected_answer", subject = OF_SUBJECT)
    record AnswerRow(
            @NotPersonal UUID itemId,
            @NotPersonal String service,
            @NotPersonal boolean empty,
            @NotPersonal int fragments,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            int rows,

            @NotPersonal String sha256) {}

    @DataTable(value = "access_package", subject = OF_SUBJECT)
    @SuppressWarnings("ArrayRecordComponent")
    record PackageRow(
            @NotPersonal UUID itemId,

            @Personal(
                    category = SECURITY,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    withheld = SECRET,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            byte[] sealedKey,

            @NotPersonal String sha256,
            @NotPersonal long size,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            Instant createdAt,

            @NotPersonal Instant downloadableUntil,
            @NotPersonal LocalDate keptUntil,
            @NotPersonal boolean emptied) {}

    @DataTable(value = "package_piece", subject = OF_SUBJECT)
    @SuppressWarnings("ArrayRecordComponent")
    record PieceRow(
            @NotPersonal UUID itemId,
            @NotPersonal int number,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            byte[] bytes) {}

    @DataTable(value = "package_download", subject = OF_SUBJECT)
    record DownloadRow(
            @NotPersonal UUID itemId,

            @Personal(
                    category = LOG,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            Instant downloadedAt) {}

    @DataTable(value = "package_link", subject = OF_SUBJECT)
    record LinkRow(
            @Personal(
                    category = SECURITY,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    withheld = SECRET,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String tokenHash,

            @NotPersonal UUID itemId,
            @NotPersonal boolean bound,

            @Personal(
                    category = LOG,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            Instant createdAt,

            @Personal(
                    category = LOG,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            @Nullable
            Instant usedAt) {}
}

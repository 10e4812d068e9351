package be.sentum.privacy.adapter.out.persistence.mail;

import static be.sentum.personaldata.inventory.Category.FREE_TEXT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class MailTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(CaseMessageRow.class, TakenMailRow.class, MailboxPositionRow.class, MailboxTroubleRow.class);
    }

    /** What persons wrote about open cases. */
    @DataTable(
            value = "case_message",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record CaseMessageRow(
            @NotPersonal UUID id,
            @NotPersonal UUID requestId,
            @RightsProof Instant receivedAt,

            @Personal(
                    category = FREE_TEXT,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            @Nullable
            String message,

            @NotPersonal @Nullable LocalDate retainedUntil) {}

    /** Mails taken in: keyed hashes of their ids and senders, so that none is taken in twice. */
    @DataTable(
            value = "taken_mail",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record TakenMailRow(
            @NotPersonal String mailHmac,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            @Nullable
            String senderHmac,

            @NotPersonal Instant arrivedAt,
            @NotPersonal Instant takenAt,
            @NotPersonal @Nullable UUID requestId,
            @NotPersonal boolean acknowledged,
            @NotPersonal LocalDate retainedUntil) {}

    @DataTable("mailbox_position")
    record MailboxPositionRow(
            @NotPersonal String mailbox,
            @NotPersonal long uidValidity,
            @NotPersonal long lastUid,
            @NotPersonal Instant leasedUntil) {}

    /** Mails that could not be taken in and are tried again. */
    @DataTable("mailbox_trouble")
    record MailboxTroubleRow(
            @NotPersonal String mailbox,
            @NotPersonal long uidValidity,
            @NotPersonal long uid,
            @NotPersonal int tries,
            @NotPersonal Instant nextAt) {}
}

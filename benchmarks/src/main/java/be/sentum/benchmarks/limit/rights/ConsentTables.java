package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SubjectTable.closed;
import static be.sentum.benchmarks.limit.rights.SubjectTable.deleted;
import static be.sentum.benchmarks.limit.rights.SubjectTable.kept;
import static be.sentum.benchmarks.limit.rights.SubjectTable.keptForGood;

import java.util.List;

/** Persons in consent-service's own tables; the card last of those that are found through it. */
final class ConsentTables {

    private static final String OF_CARD =
            "address_hmac in (select address_hmac from consent_card where subject_id = ?)";

    static final List<SubjectTable> OWN = List.of(
            keptForGood("suppression", OF_CARD, "address_hmac, channel, scope, since"),
            deleted("consent_card", "subject_id = ?", "subject_id, email, language, adult"),
            deleted(
                    "pending_opt_in",
                    "subject_id = ?",
                    "subject_id, purpose, text_version_id, language, ui_variant, screen_id, request_id, asked_at,"
                            + " guardian_consent_id"),
            deleted(
                    "guardian_consent",
                    "subject_id = ?",
                    "subject_id, purpose, text_version_id, language, confirmed_at"),
            deleted("sent_question", "subject_id = ?", "subject_id, purpose, sent_at"),
            deleted("last_act", "subject_id = ?", "subject_id, purpose, act, occurred_at, expires_at, stated"),
            deleted("consent_chain", "subject_id = ?", "subject_id"),
            kept("objection", "subject_id = ?", "subject_id, scope, channel, purposes, objected_at"),
            // an erasure ends every consent: its proof is kept for five years more
            closed(
                    "consent_event",
                    "subject_id = ?",
                    "current_date + 1826",
                    "subject_id, purpose, act, text_version_id, method, ui_variant, occurred_at, language, channel,"
                            + " screen_id, request_id, double_opt_in_confirmed_at, guardian_consent_id, recorded_at,"
                            + " expires_at"));

    private ConsentTables() {}
}

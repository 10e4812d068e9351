package be.sentum.privacy;

import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

@QuarkusTest
@WithSentumServers
class PrivacyPersonalDataTest extends PersonalDataContract {

    @Inject
    DataSource database;

    @Inject
    AuditTrail trail;

    /** A closed case with a package that was fetched and an erasure that was carried out. */
    @Override
    protected void plant(UUID subject, Canaries canaries) {
        UUID request = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        run(
                "insert into privacy_request (id, number, subject_id, scope, request_text, contact, identity, channel,"
                        + " language, received_at, received_on, due_on, unpaused_due_on, closed_on, retained_until)"
                        + " values (?, ?, ?, ?, ?, ?, 'established', 'account', 'nl', now(), current_date,"
                        + " current_date, current_date, current_date, current_date + 1826)",
                request,
                canaries.remember("number", Cases.freshNumber().text()),
                subject,
                canaries.word("scope"),
                canaries.word("text"),
                canaries.email("contact"));
        run(
                "insert into request_item values (?, ?, 0, 'access', 'done', 'granted', jsonb_build_array(?::text),"
                        + " '{\"order\":\"completed\"}', 1, now(), current_date + 1826)",
                item,
                request,
                canaries.word("reason"));
        run("insert into collection_key values (?, 'public', 'private'::bytea)", item);
        run("insert into sealed_fragment values (?, 'order', 1, 'sealed'::bytea)", item);
        run("insert into collected_answer values (?, 'order', false, 1, 7, 'digest')", item);
        run(
                "insert into access_package values (?, 'key'::bytea, 'digest', 7, now(), now() + interval '1 day',"
                        + " current_date + 44, false)",
                item);
        run("insert into package_piece values (?, 1, 'piece'::bytea)", item);
        run("insert into package_link values ('hash', ?, true, now(), now())".replace("hash", item.toString()), item);
        run("insert into package_download values (?, now())", item);
        run(
                "insert into erasure_answer values (?, 'receipt', 'order', jsonb_build_object('note', ?::text),"
                        + " current_date + 1826)",
                item,
                canaries.word("receipt"));
        run("insert into known_fact values (?, 'order_number', ?)", subject, canaries.word("fact fingerprint"));
        run(
                "insert into disclosure values (?, ?, 'order', ?, 'P03', jsonb_build_array(?::text), now(), ?, ?,"
                        + " current_date + 1826)",
                UUID.randomUUID(),
                subject,
                canaries.word("recipient"),
                canaries.word("fields"),
                canaries.word("basis"),
                canaries.word("transfer"));
        run("update disclosure set recipient_ref = ? where subject_id = ?", canaries.word("recipient ref"), subject);
        run(
                "insert into recipient_notice values (?, ?, ?, ?, ?, 'erasure', jsonb_build_array(?::text),"
                        + " jsonb_build_array(?::text), 'settled', now(), 1, 'infinity', now(), 'mail', now(),"
                        + " 'impossible', ?, ?, current_date + 1826)",
                newId(),
                newId(),
                subject,
                request,
                canaries.word("told recipient"),
                canaries.word("told fields"),
                canaries.word("told reference"),
                canaries.word("settlement reason"),
                newId().toString());
        run(
                "insert into rectification values (?, ?, jsonb_build_array(?::text), 'corrected',"
                        + " jsonb_build_array(?::text), now(), current_date + 1826)",
                request,
                canaries.word("statement"),
                canaries.word("contested"),
                canaries.word("corrected"));
        clockAndLetters(request, item, canaries);
        transfer(request, item, canaries);
        run("insert into item_content values (?, ?)", item, canaries.word("content fingerprint"));
        run(
                "insert into hold_register values (?, ?, ?, '[]', '[]', current_date + 30, ?, 'officer', now(), 'officer',"
                        + " now(), current_date + 1826)",
                newId(),
                canaries.word("case reference"),
                subject,
                canaries.word("reason of a hold"));
        UUID campaign = newId();
        run(
                "insert into erasure_campaign values (?, 'retention', 'RET-05', 'one', now(), 'done', 'other', now(),"
                        + " current_date + 1826)",
                campaign);
        run(
                "insert into erasure_campaign_member values (?, ?, 'skipped', null, ?, current_date + 1826)",
                campaign,
                subject,
                canaries.word("why left out"));
        run(
                "update privacy_request set on_behalf = 'mandate', mandate_evidence = ?, answer_to = 'agent' where id = ?",
                canaries.word("mandate"),
                request);
        run(
                "update privacy_request set wished_ground = 'unlawful', wished_categories = ?, wished_purposes = 'P06'"
                        + " where id = ?",
                canaries.word("wish"),
                request);
        run(
                "insert into restriction values (?, ?, 'unlawful', array[?], array['P06'], ?, ?, ?, 'effective', true,"
                        + " now(), now(), now(), now() + interval '1 day', now(), '{}'::jsonb, 1, now())",
                UUID.randomUUID(),
                subject,
                canaries.word("category"),
                canaries.word("note"),
                request,
                item);
        run(
                "insert into identity_check values (?, ?, ?, ?, ?, now(), now(), 'proven', 0, null, 'link_and_fact',"
                        + " current_date + 1826)",
                UUID.randomUUID(),
                request,
                UUID.randomUUID().toString(),
                canaries.word("address fingerprint"),
                canaries.word("doubt"));
        run(
                "insert into relayed_request values (?, ?, ?, 'opendsr', ?, jsonb_build_array(?::text), 'pending',"
                        + " now(), current_date + 1826)",
                request,
                canaries.word("controller"),
                UUID.randomUUID(),
                canaries.word("content hash"),
                canaries.word("callback"));
        run(
                "insert into relay_callback (request_id, address, status, expected_by, next_at)"
                        + " values (?, 0, 'pending', now(), 'infinity')",
                request);
        run(
                "insert into taken_mail values (?, ?, now(), now(), ?, true, current_date + 365)",
                UUID.randomUUID().toString(),
                canaries.word("sender fingerprint"),
                request);
        QuarkusTransaction.requiringNew()
                .run(() -> trail.append(
                        new AuditRecord("dpo", "staff", canaries.word("action"), subject, request, "code"),
                        Instant.now()));
    }

    private void transfer(UUID request, UUID item, Canaries canaries) {
        UUID transfer = newId();
        run(
                "insert into direct_transfer values (?, ?, ?, ?, ?, 'hash', jsonb_build_array(?::text), true, now(),"
                        + " 'transferred', 7, 'digest', 'key'::bytea, 7, 0, now(), null, ?, now(), now(), null,"
                        + " '-infinity', current_date + 1826)",
                transfer,
                request,
                item,
                canaries.word("target"),
                canaries.word("target name"),
                canaries.word("kinds"),
                canaries.word("reference"));
        run("insert into direct_transfer_piece values (?, 0, 'piece'::bytea)", transfer);
    }

    private void clockAndLetters(UUID request, UUID item, Canaries canaries) {
        run("insert into case_pause values (?, ?, 'scope', now(), true, now(), current_date + 1826)", newId(), request);
        run(
                "insert into case_extension values (?, '[\"complexity\"]', ?, now(), current_date + 1826)",
                request,
                canaries.word("explanation"));
        run("insert into case_milestone values (?, 'day_14', current_date, now())", request);
        run(
                "insert into case_refusal values (?, ?, ?, 'excessive', jsonb_build_array(?::text), 'fee', 7.50,"
                        + " 'first', now(), 'second', now(), current_date + 1826)",
                newId(),
                request,
                item,
                canaries.word("fact"));
        run(
                "insert into case_letter (request_id, letter, written_at, posted, retained_until)"
                        + " values (?, 'request-closed', now(), true, current_date + 1826)",
                request);
        run(
                "insert into case_message (id, request_id, received_at, message, retained_until)"
                        + " values (?, ?, now(), ?, current_date + 1826)",
                newId(),
                request,
                canaries.word("message"));
    }

    private static UUID newId() {
        return UUID.randomUUID();
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

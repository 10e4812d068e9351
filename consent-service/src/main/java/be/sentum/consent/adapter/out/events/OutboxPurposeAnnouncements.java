package be.sentum.consent.adapter.out.events;

import be.sentum.consent.application.port.out.purpose.PurposeAnnouncements;
import be.sentum.consent.domain.purpose.BalancingTest;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import be.sentum.events.consent.PurposeRegistered;
import be.sentum.events.consent.PurposeText;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Announces a purpose whose digest differs from the one that was announced last. */
@ApplicationScoped
class OutboxPurposeAnnouncements implements PurposeAnnouncements {

    private static final String NEW_DIGEST = """
            insert into announced_purpose as a (code, digest) values (?, ?)
            on conflict (code) do update set digest = excluded.digest where a.digest <> excluded.digest""";

    private final DataSource database;
    private final Outbox outbox;

    OutboxPurposeAnnouncements(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void announce(RegisteredPurpose purpose) {
        PurposeRegistered event = event(purpose);
        if (isNew(event)) {
            outbox.publish(event);
        }
    }

    private boolean isNew(PurposeRegistered event) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(NEW_DIGEST)) {
            upsert.setString(1, event.code());
            upsert.setString(2, digest(event));
            return upsert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a purpose could not be announced", e);
        }
    }

    private static PurposeRegistered event(RegisteredPurpose purpose) {
        BalancingTest test = purpose.balancingTest();
        return new PurposeRegistered(
                purpose.code().value(),
                purpose.basis().name().toLowerCase(Locale.ROOT),
                purpose.optional(),
                purpose.active(),
                texts(purpose),
                purpose.lawReference(),
                purpose.retention(),
                test == null ? null : test.id(),
                test == null ? null : test.on(),
                purpose.terms().dataTypes(),
                purpose.terms().optionalTypes(),
                purpose.terms().recipients(),
                purpose.terms().retentionPeriod());
    }

    private static List<PurposeText> texts(RegisteredPurpose purpose) {
        return purpose.descriptions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> new PurposeText(
                        text.getKey(), text.getValue(), purpose.interests().get(text.getKey())))
                .toList();
    }

    private static String digest(PurposeRegistered event) {
        try {
            byte[] words = event.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

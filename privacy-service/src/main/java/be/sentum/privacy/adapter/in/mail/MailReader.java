package be.sentum.privacy.adapter.in.mail;

import be.sentum.mail.MailConfig;
import be.sentum.privacy.application.port.in.intake.ReceiveMail.Mail;
import be.sentum.privacy.config.MailboxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * Reads a mail, whatever it is: a broken, nested or huge one gives at least its headers and the beginning of its text.
 * Never fails, and never takes more memory than a few times the limit.
 */
@ApplicationScoped
class MailReader {

    private final MailboxConfig.Limits limits;
    private final String ownDomain;

    MailReader(MailboxConfig config, MailConfig letters) {
        this.limits = config.limits();
        this.ownDomain = letters.messageIdDomain();
    }

    Mail read(RawMail raw) {
        int body = bodyStart(raw.bytes());
        byte[] head = Arrays.copyOf(
                raw.bytes(), Math.min(body, (int) limits.headerBytes().asLongValue()));
        MailHeaders headers = new MailHeaders(headers(head), ownDomain);
        String text = parsed(raw.bytes(), head.length == body).orElseGet(() -> plain(raw.bytes(), body));
        return new Mail(
                headers.messageId().orElseGet(() -> digest(head)),
                headers.from().orElse(null),
                raw.arrivedAt(),
                cut(headers.subject(), limits.subjectCharacters()),
                cut(text, limits.characters()),
                headers.isAutomatic(),
                headers.isOurs(),
                headers.answers());
    }

    private static InternetHeaders headers(byte[] head) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(head), true);
        } catch (MessagingException | RuntimeException e) {
            return new InternetHeaders();
        }
    }

    private Optional<String> parsed(byte[] bytes, boolean headersFit) {
        if (!headersFit || boundaries(bytes) > limits.parts()) {
            return Optional.empty();
        }
        try {
            MimeMessage mail =
                    new MimeMessage(Session.getInstance(new Properties()), new SharedByteArrayInputStream(bytes));
            return new MimeText(limits).of(mail);
        } catch (MessagingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Lines that may begin a part: counted before a parser makes an object of each. */
    private static int boundaries(byte[] bytes) {
        int count = 0;
        for (int i = 1; i + 1 < bytes.length; i++) {
            if (bytes[i] == '-' && bytes[i + 1] == '-' && bytes[i - 1] == '\n') {
                count++;
            }
        }
        return count;
    }

    /** The body as it stands, without lines that no person wrote. */
    private String plain(byte[] bytes, int body) {
        int end = Math.min(bytes.length, body + 4 * limits.characters());
        String text = new String(bytes, body, end - body, StandardCharsets.UTF_8).replace("\u0000", "");
        return String.join(
                "\n",
                text.lines()
                        .filter(line -> !line.startsWith("--"))
                        .filter(line -> line.indexOf(' ') >= 0 || line.length() < 60)
                        .toList());
    }

    private static int bodyStart(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            boolean unix = bytes[i] == '\n' && bytes[i + 1] == '\n';
            boolean wire = bytes[i] == '\n' && bytes[i + 1] == '\r' && i + 2 < bytes.length && bytes[i + 2] == '\n';
            if (unix || wire) {
                return i + (unix ? 2 : 3);
            }
        }
        return bytes.length;
    }

    private static String cut(String text, int characters) {
        String shown = text.replace("\u0000", "");
        return shown.length() <= characters ? shown : shown.substring(0, characters);
    }

    private static String digest(byte[] head) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(head));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

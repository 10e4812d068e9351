package be.sentum.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A mail as its reader's program would show it.
 *
 * @param subject decoded
 * @param headers by name, without regard to case; of several with one name the last
 * @param text the plain form, lines ending in {@code \n}
 * @param html the HTML form
 */
public record ReceivedMail(String subject, Map<String, String> headers, String text, String html) {

    static ReceivedMail parse(String raw) {
        try {
            var mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (Header header : Collections.list(mail.getAllHeaders())) {
                headers.put(header.getName(), header.getValue());
            }
            return new ReceivedMail(mail.getSubject(), headers, part(mail, "text/plain"), part(mail, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a caught mail cannot be read", e);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString().replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart one = parts.getBodyPart(i);
                String found = part(one, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}

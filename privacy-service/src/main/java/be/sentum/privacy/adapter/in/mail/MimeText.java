package be.sentum.privacy.adapter.in.mail;

import be.sentum.privacy.config.MailboxConfig;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the words of a mail among its parts: plain text before HTML, attachments never. */
final class MimeText {

    private final MailboxConfig.Limits limits;
    private int seen;
    private String plain = "";
    private String html = "";

    MimeText(MailboxConfig.Limits limits) {
        this.limits = limits;
    }

    /** Empty when there are none that can be read. */
    Optional<String> of(Part mail) {
        visit(mail, 0);
        String text = plain.isBlank() ? HtmlText.of(html) : plain;
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private void visit(Part part, int depth) {
        seen++;
        if (depth > limits.depth() || seen > limits.parts() || !plain.isBlank()) {
            return;
        }
        try {
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                return;
            }
            if (part.isMimeType("text/plain")) {
                plain = text(part);
            } else if (part.isMimeType("text/html")) {
                html = html.isBlank() ? text(part) : html;
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    visit(parts.getBodyPart(i), depth + 1);
                }
            } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
                visit(inner, depth + 1);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // A part that is broken says nothing; another may, and the case is opened in any way.
            seen++;
        }
    }

    private String text(Part part) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream content = part.getInputStream()) {
            copy(content, bytes);
        }
        return bytes.toString(charset(part)).replace("\r\n", "\n").replace("\u0000", "");
    }

    /** What was read before something broke, a cut-off encoding for instance, is kept. */
    private static void copy(InputStream content, ByteArrayOutputStream bytes) {
        byte[] buffer = new byte[8192];
        try {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                bytes.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // the end of what can be read
            bytes.write('\n');
        }
    }

    private static Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}

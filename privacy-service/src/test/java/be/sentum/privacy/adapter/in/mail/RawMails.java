package be.sentum.privacy.adapter.in.mail;

import java.util.UUID;

/** Mails as they come over the wire, one byte a character. */
public final class RawMails {

    private RawMails() {}

    public static String plain(String from, String subject, String text) {
        return plain(from, subject, text, "");
    }

    /** @param more header lines, each ended by CRLF */
    public static String plain(String from, String subject, String text, String more) {
        return head(from, subject) + more + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
    }

    public static String html(String from, String subject, String html) {
        return head(from, subject) + "Content-Type: text/html; charset=utf-8\r\n\r\n" + html + "\r\n";
    }

    /** Words first, then an attachment of so many megabytes. */
    public static String huge(String from, String text, int megabytes) {
        String line = "QUJD".repeat(19) + "\r\n";
        return head(from, "My request")
                + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n"
                + "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"scan.pdf\"\r\n\r\n"
                + line.repeat(megabytes * 1024 * 1024 / line.length()) + "--b--\r\n";
    }

    /** Parts in parts in parts, the words in the first. */
    public static String nested(String from, String text, int depth) {
        StringBuilder mail = new StringBuilder(head(from, "My request"));
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\r\n\r\n");
            if (i == 0) {
                mail.append("--b0\r\nContent-Type: text/plain\r\n\r\n")
                        .append(text)
                        .append("\r\n");
            }
            mail.append("--b").append(i).append("\r\n");
        }
        mail.append("Content-Type: text/plain\r\n\r\nthe bottom\r\n");
        return mail.toString();
    }

    /** So many parts side by side. */
    public static String manyParts(String from, String text, int parts) {
        String attachment = "--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n";
        return head(from, "My request") + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n" + attachment.repeat(parts) + "--b--\r\n";
    }

    private static String head(String from, String subject) {
        return "From: " + from + "\r\nTo: requests@example.org\r\nSubject: " + subject + "\r\nMessage-ID: <"
                + UUID.randomUUID() + "@mail.example>\r\nDate: Fri, 20 Nov 2026 22:50:00 +0000\r\n"
                + "MIME-Version: 1.0\r\n";
    }
}

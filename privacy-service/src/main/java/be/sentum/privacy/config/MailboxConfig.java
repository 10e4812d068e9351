package be.sentum.privacy.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** The mailbox that requests are written to, read over IMAP (REQ-DSR-01), and how much of a mail is read. */
@ConfigMapping(prefix = "sentum.mailbox")
public interface MailboxConfig {

    /** Whether this replica reads it. */
    @WithDefault("false")
    boolean enabled();

    /** How often; read by the scheduler. */
    @WithDefault("30s")
    String every();

    @WithDefault("localhost")
    String host();

    @WithDefault("993")
    int port();

    /** Also names the mailbox in the database. */
    @WithDefault("info@sentum.invalid")
    String user();

    Optional<String> password();

    @WithDefault("INBOX")
    String folder();

    /** {@code always}: TLS from the first byte; {@code start}: STARTTLS, or no connection; {@code never}: for one machine. */
    @WithDefault("always")
    Tls tls();

    /** How long the server may take for one answer. */
    @WithDefault("20s")
    Duration timeout();

    /** For how long the mailbox belongs to the replica that reads it. */
    @WithDefault("5m")
    Duration lease();

    /**
     * How long a mail that was taken in stays: as long as an officer may need what is attached to it. Its words are kept
     * with the case (RET-14); a mailbox is a copy of personal data too. Mails that could not be taken in stay.
     */
    @WithDefault("P30D")
    Period keep();

    /** Where it goes then; without one it is deleted. */
    Optional<String> movedTo();

    /** How often mails are looked for whose time is over. */
    @WithDefault("1h")
    Duration tidyEvery();

    Limits limits();

    /** Answers to one sender within a day; further mails open cases all the same. */
    @WithDefault("5")
    int answersASenderADay();

    /** The language of an answer when a mail does not show one. */
    @WithDefault("nl")
    String language();

    /** How the connection is protected. */
    enum Tls {
        ALWAYS,
        START,
        NEVER
    }

    /** What is read of one mail: the rest stays in the mailbox, and the mail opens its case all the same. */
    interface Limits {

        /** From the beginning of the mail, headers included; attachments behind that are never fetched. */
        @WithDefault("512K")
        MemorySize bytes();

        @WithDefault("64K")
        MemorySize headerBytes();

        /** Nested parts deeper than this are not opened. */
        @WithDefault("8")
        int depth();

        /** A mail with more parts is not taken apart: its text is taken as it stands. */
        @WithDefault("100")
        int parts();

        /** Of the text that is kept with the case. */
        @WithDefault("20000")
        int characters();

        @WithDefault("300")
        int subjectCharacters();

        /** Mails in one round. */
        @WithDefault("50")
        int mailsARound();
    }
}

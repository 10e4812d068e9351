package be.sentum.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How letters are sent. The server itself is {@code SENTUM_SMTP_HOST} and its neighbours. */
@ConfigMapping(prefix = "sentum.mail")
public interface MailConfig {

    /** Whether this replica sends; letters are queued in any case. */
    @WithDefault("true")
    boolean enabled();

    /** How often the queue is looked at; {@code off} switches it off. Read by the scheduler. */
    @WithDefault("1s")
    String every();

    /** Who the letters are from, as their texts and the sender's name say it. */
    @WithDefault("Sentum")
    String company();

    /** The right-hand side of message ids. */
    @WithDefault("mail.sentum.invalid")
    String messageIdDomain();

    /** How long one delivery may take. */
    @WithDefault("20s")
    Duration timeout();

    /** For how long a letter belongs to the replica that took it; well above the timeout. */
    @WithDefault("2m")
    Duration lease();

    /** First pause after a failed delivery; it doubles each time. */
    @WithDefault("5s")
    Duration retryInitial();

    /** Longest pause between two attempts. */
    @WithDefault("1h")
    Duration retryMax();

    /** After this long without success a letter is given up and counted. */
    @WithDefault("3d")
    Duration giveUpAfter();
}

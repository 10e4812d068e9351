package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Telling recipients of changes (Art. 19). Which addresses may be called at all is {@code sentum.transfer}'s. */
@ConfigMapping(prefix = "sentum.recipient-notices")
public interface RecipientNoticeConfig {

    /** How often one looks whom to tell; read by the scheduler. */
    @WithDefault("2s")
    String every();

    /** How often one looks who has not answered; read by the scheduler. */
    @WithDefault("1m")
    String watchEvery();

    /** The pause after a call that failed; each further one is four times as long. */
    @WithDefault("1m")
    Duration firstPause();

    @WithDefault("12h")
    Duration longestPause();

    /** The pause before a reminder of a notice that arrived but was not acknowledged. */
    @WithDefault("5d")
    Duration reminder();

    /** After this long without an answer it is a human's. */
    @WithDefault("14d")
    Duration unanswered();

    /** How long an answer to a call is awaited. */
    @WithDefault("10s")
    Duration answer();

    /** Bytes read of an answer. */
    @WithDefault("16384")
    int answerLimit();
}

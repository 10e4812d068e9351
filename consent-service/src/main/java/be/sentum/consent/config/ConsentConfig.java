package be.sentum.consent.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How consent is handled: numbers the law leaves open. */
@ConfigMapping(prefix = "sentum.consent")
public interface ConsentConfig {

    /** How long a grant lasts, by purpose; without an entry until it is taken back (REQ-CON-07). */
    Map<String, Period> validity();

    /** How long a no is remembered before anybody is asked again (REQ-CON-08). */
    @WithDefault("P6M")
    Period refusalRemembered();

    /** How far the clock of a client may be ahead (REQ-CON-01). */
    @WithDefault("5m")
    Duration clockSkew();

    /** How long after an act a client may still tell about it: it was offline. Not before the text shown was there. */
    @WithDefault("P30D")
    Period toldWithin();

    /** How long the link in a mail can be confirmed. */
    @WithDefault("P3D")
    Duration answerWithin();

    /** How many mails may ask about one purpose for one person in {@link #confirmationWindow}, a guardian's included. */
    @WithDefault("5")
    int confirmationMails();

    /** For how long a mail that asked counts. */
    @WithDefault("24h")
    Duration confirmationWindow();

    /** How long a proof is kept after its act, at least; the retention schedule's RET-11 (REQ-CON-09). */
    @WithDefault("P5Y")
    Period proofKept();

    /**
     * At least 32 random bytes in Base64, for the hashes of the suppression list. There is no default outside
     * development.
     */
    String suppressionKey();

    /**
     * The keys before it: without them, objections of persons who were erased would not be found again. Each is needed
     * as long as a hash in {@code suppression} names it.
     */
    Optional<List<String>> suppressionFormerKeys();

    /** How often hashes of known addresses under a former key are looked for. */
    @WithDefault("1h")
    Duration suppressionRenewEvery();

    /**
     * 32 random bytes in Base64, the same as customer-service's: what its unsubscribe links are sealed with. There is no
     * default outside development.
     */
    String unsubscribeKey();

    /** Where persons reach this service: the beginning of the links in mails. */
    @WithDefault("http://localhost:8084")
    String publicUrl();

    /** How often ended grants are looked for; the other services learn of an end within 60 s. */
    @WithDefault("10s")
    Duration endsEvery();

    /** How often copies are told until when they are complete; several may be late before a copy is 60 s old. */
    @WithDefault("5s")
    Duration decisionMarkEvery();

    /** How old a decision may get in the topic before it is repeated there; well below what the topic keeps. */
    @WithDefault("3d")
    Duration decisionRepeatWithin();

    /** Of how many persons decisions are repeated at a time. */
    @WithDefault("200")
    int decisionRepeatBatch();

    /** How often that is done while a round lasts. */
    @WithDefault("10s")
    Duration decisionRepeatEvery();
}

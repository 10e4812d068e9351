package be.sentum.localstack.settings;

/** What a Java process of the stack does with its ahead-of-time cache (JEP 483, 514). */
public enum StartUpCache {
    /** Takes the cache when there is one for exactly this program; a missing one is made first. */
    USE,
    /** Runs to make one: it is written when the process ends in good order. */
    TRAIN,
    /** Starts without. */
    OFF
}

package be.sentum.privacy.application.port.in.notice;

import java.util.Optional;
import java.util.SortedSet;

/**
 * Whether the published notice still says what is so: a suspended mechanism, a recipient that ended or a service that
 * holds something new changes the registers, and nobody's notice by itself. To publish stays an officer's act, because
 * persons are told of what changed (REQ-NOT-01).
 */
public interface WatchNotice {

    /** Empty while none is published. */
    Optional<State> state();

    /**
     * @param version the published one
     * @param outdated whether a new version would say something else, or could not be written
     * @param gaps what keeps a new version from being published: {@code 13(1)(f):analytics}
     */
    record State(int version, boolean outdated, SortedSet<String> gaps) {}
}

package be.sentum.privacy.domain.campaign;

/**
 * How many persons of a campaign are how far.
 *
 * @param failing of those running: a service said that it could not do its part; it is asked again
 */
public record Progress(int waiting, int running, int erased, int blocked, int skipped, int failing) {

    public int all() {
        return waiting + running + erased + blocked + skipped;
    }
}

package be.sentum.privacy.domain.campaign;

/** How many persons of a campaign are how far. */
public record Progress(int waiting, int running, int erased, int blocked, int skipped) {

    public int all() {
        return waiting + running + erased + blocked + skipped;
    }
}

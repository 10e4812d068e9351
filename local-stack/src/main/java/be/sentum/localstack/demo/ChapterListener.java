package be.sentum.localstack.demo;

/** Hears of each chapter of the demo before it begins; a test breaks something then, to see how the next attempt ends. */
@FunctionalInterface
public interface ChapterListener {

    /** Nobody listens. */
    ChapterListener NONE = (number, title) -> {};

    /**
     * A chapter is about to begin.
     *
     * @param number from 1
     */
    void begins(int number, String title);
}

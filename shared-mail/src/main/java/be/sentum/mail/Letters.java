package be.sentum.mail;

/** Where a use case leaves a letter for a person. */
public interface Letters {

    /**
     * Writes the letter in the caller's transaction; it leaves soon after the commit, and never if that fails. Twice
     * the same {@link Letter#id} is one letter. A letter to somebody erased is not written, and one that waits when an
     * erasure comes is deleted with everything else.
     *
     * @throws IllegalArgumentException when there is no template of that name and language, or a value is missing or
     *     longer than 2,000 characters
     * @throws IllegalStateException outside a transaction
     */
    void write(Letter letter);
}

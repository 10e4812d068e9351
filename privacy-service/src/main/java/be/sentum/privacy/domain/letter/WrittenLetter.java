package be.sentum.privacy.domain.letter;

import java.time.Instant;

/**
 * That a letter was written, without its words.
 *
 * @param word which, {@code request-extended}
 * @param posted whether it went out by mail; otherwise no address is known, and somebody sends it by post
 */
public record WrittenLetter(String word, Instant writtenAt, boolean posted) {}

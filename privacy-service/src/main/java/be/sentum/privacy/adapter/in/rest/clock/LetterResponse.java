package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.domain.letter.WrittenLetter;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter, without its words. */
@Schema(name = "LetterOfRequest")
record LetterResponse(
        @Schema(
                description = "request-extended, request-decided, request-late, request-closed, request-withdrawn, "
                        + "fee-announced, identity-unanswered")
        String letter,

        Instant writtenAt,

        @Schema(description = "Whether it went out by mail; otherwise no mailbox is known, and it goes by post")
        boolean posted) {

    static LetterResponse of(WrittenLetter letter) {
        return new LetterResponse(letter.word(), letter.writtenAt(), letter.posted());
    }
}

package be.sentum.privacy.adapter.in.rest.text;

import be.sentum.privacy.domain.request.text.FreeText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that waits to be read. */
@Schema(name = "TextToRead")
record TextResponse(
        @Schema(description = "Names it in a release, for instance billing.solvency_check.review_reasons:1")
        String ref,

        @Schema(description = "The record, in words and in the language of the case")
        String record,

        @Schema(description = "The field, likewise") String field,

        String text) {

    static TextResponse of(FreeText text) {
        return new TextResponse(text.place().ref(), text.record(), text.field(), text.text());
    }
}

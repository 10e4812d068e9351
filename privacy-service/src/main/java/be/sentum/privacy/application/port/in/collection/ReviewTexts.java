package be.sentum.privacy.application.port.in.collection;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.text.FreeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer reads the words that others wrote about a person before the person gets them, and takes out what is about
 * somebody else, no more than that (Art. 15(4), REQ-ACC-06). Until then the package is not made.
 */
public interface ReviewTexts {

    /** What waits to be read. */
    Reading read(RequestId request);

    /** Releases all of it; the package is made at once. */
    Result release(Command command);

    /** @param hide what is not shown */
    record Command(RequestId request, List<Hidden> hide, Actor actor) {
        public Command {
            hide = List.copyOf(hide);
        }
    }

    /**
     * @param ref in which text; null means wherever they stand
     * @param words exactly as they stand there; each place where they do is hidden
     */
    record Hidden(@Nullable String ref, String words) {}

    /** What there is to read. */
    sealed interface Reading {

        /** Empty when nothing waits. */
        record Texts(PrivacyRequest request, List<FreeText> texts) implements Reading {}

        record Refused(Rejection reason) implements Reading {}
    }

    /** What became of it. */
    sealed interface Result {

        record Released(PrivacyRequest request) implements Result {}

        /** @param index of the first of what is to be hidden that names no text that waits */
        record UnknownText(int index) implements Result {}

        /** @param index of the first of what is to be hidden whose words do not stand in its text */
        record NotInText(int index) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}

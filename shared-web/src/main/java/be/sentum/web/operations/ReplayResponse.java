package be.sentum.web.operations;

import be.sentum.messaging.ParkedEvents.Replay;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How far a replay came; {@code errorCode} says why it stopped, where it did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayResponse(int handled, long remaining, @Nullable String errorCode) {

    static ReplayResponse of(Replay replay) {
        return new ReplayResponse(replay.handled(), replay.remaining(), replay.errorCode());
    }
}

package be.sentum.privacy.application.port.in.clock;

import be.sentum.privacy.application.port.out.clock.DueDates.Counts;
import be.sentum.privacy.domain.clock.Pauses;
import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.request.RequestId;
import java.util.List;

/** Reads the clock of cases, and what was written because of it, for an officer. */
public interface ClockQueries {

    Counts counts();

    Pauses pauses(RequestId request);

    /** The letters of a case, the oldest first. */
    List<WrittenLetter> letters(RequestId request);
}

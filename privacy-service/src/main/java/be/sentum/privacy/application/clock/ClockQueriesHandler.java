package be.sentum.privacy.application.clock;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.clock.ClockQueries;
import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.clock.DueDates;
import be.sentum.privacy.application.port.out.clock.DueDates.Counts;
import be.sentum.privacy.application.port.out.letter.LetterFile;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.Pauses;
import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.request.RequestId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

@UseCase
class ClockQueriesHandler implements ClockQueries {

    private final ClockFile file;
    private final DueDates dueDates;
    private final LetterFile letters;
    private final InstantSource clock;

    ClockQueriesHandler(ClockFile file, DueDates dueDates, LetterFile letters, InstantSource clock) {
        this.file = file;
        this.dueDates = dueDates;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Counts counts() {
        return dueDates.counts(LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS));
    }

    @Override
    public Pauses pauses(RequestId request) {
        return file.pauses(request);
    }

    @Override
    public List<WrittenLetter> letters(RequestId request) {
        return letters.of(request);
    }
}

package be.sentum.privacy.application.clock;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.in.clock.ExtendPeriod;
import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.ClockRejection;
import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.clock.Holidays;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

@UseCase
class ExtendPeriodHandler implements ExtendPeriod {

    private final Requests requests;
    private final ClockFile file;
    private final CaseLetters letters;
    private final CaseProgress progress;
    private final Holidays holidays;
    private final InstantSource clock;

    ExtendPeriodHandler(
            Requests requests,
            ClockFile file,
            CaseLetters letters,
            CaseProgress progress,
            Holidays holidays,
            InstantSource clock) {
        this.requests = requests;
        this.file = file;
        this.letters = letters;
        this.progress = progress;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return requests.lock(command.request())
                .map(request -> extend(request, command))
                .orElseGet(() -> new Result.Refused(new ClockRejection.NotFound()));
    }

    private Result extend(PrivacyRequest request, Command command) {
        if (!request.isOpen()) {
            return new Result.Refused(new ClockRejection.AlreadyDecided());
        }
        if (request.period().isExtended()) {
            return new Result.Refused(new ClockRejection.AlreadyExtended());
        }
        if (request.period().isOver(LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS))) {
            return new Result.Refused(new ClockRejection.ExtensionTooLate());
        }
        Extension extension = new Extension(command.reasons(), command.explanation(), clock.instant());
        request.reschedule(request.period().extended(holidays));
        file.keep(request.id(), extension);
        boolean posted = letters.write(request, new CaseLetter.Extended(extension));
        progress.follow(request, List.of(), command.actor());
        extension.reasons().stream()
                .sorted()
                .forEach(reason -> progress.note(request, "period_extended", command.actor(), reason.word()));
        return new Result.Extended(request, posted);
    }
}

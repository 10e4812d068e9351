package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.Unsubscribe;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.person.UnsubscribeTokens;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Channel;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

@UseCase
class UnsubscribeHandler implements Unsubscribe {

    private final UnsubscribeTokens tokens;
    private final Persons persons;
    private final PurposeRegister purposes;
    private final RaiseObjection raiseObjection;
    private final InstantSource clock;

    UnsubscribeHandler(
            UnsubscribeTokens tokens,
            Persons persons,
            PurposeRegister purposes,
            RaiseObjection raiseObjection,
            InstantSource clock) {
        this.tokens = tokens;
        this.persons = persons;
        this.purposes = purposes;
        this.raiseObjection = raiseObjection;
        this.clock = clock;
    }

    @Override
    public Result handle(String token, RaiseObjection.Scope scope) {
        Optional<UnsubscribeTokens.Content> content = tokens.read(token);
        if (content.isEmpty()) {
            return new Result.Forged();
        }
        if (!isMarketing(scope)) {
            return new Result.MarketingOnly();
        }
        SubjectId subject = content.get().subject();
        if (content.get().lastDay().isBefore(today()) || isGone(subject)) {
            return new Result.AddressNeeded();
        }
        return switch (raiseObjection.handle(subject, scope, Channel.MAIL)) {
            case RaiseObjection.Result.Raised raised -> new Result.Raised(raised.objection());
            case RaiseObjection.Result.Refused refused -> new Result.Refused(refused.reason());
        };
    }

    private boolean isMarketing(RaiseObjection.Scope scope) {
        return switch (scope) {
            case RaiseObjection.Scope.DirectMarketing _ -> true;
            // An unknown purpose is refused as everywhere.
            case RaiseObjection.Scope.OnePurpose one ->
                purposes.find(one.purpose()).map(p -> p.directMarketing()).orElse(true);
        };
    }

    private boolean isGone(SubjectId subject) {
        return switch (persons.standing(subject)) {
            case PersonStanding.Erased _, PersonStanding.Unknown _ -> true;
            case PersonStanding.Good _, PersonStanding.Restricted _ -> false;
        };
    }

    /** As customer-service reads it. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

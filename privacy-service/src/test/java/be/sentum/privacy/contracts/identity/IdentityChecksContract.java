package be.sentum.privacy.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.domain.identity.check.CheckId;
import be.sentum.privacy.domain.identity.check.CheckRules;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link IdentityChecks} does. */
public abstract class IdentityChecksContract {

    private static final CheckRules RULES = new CheckRules(Period.ofDays(14), 1, Duration.ofHours(24));

    protected abstract IdentityChecks checks();

    /** A case that exists. */
    protected abstract RequestId request();

    @Test
    public void what_was_asked_is_found_again_whole_and_only_what_is_saved_is_seen() {
        IdentityCheck check = asked(request(), Cases.RECEIVED, "a doubt");
        checks().add(check);
        assertThat(found(check)).usingRecursiveComparison().isEqualTo(check);

        check.wrong(Cases.RECEIVED, RULES);
        check.proven(Proof.LOG_IN);
        assertThat(found(check).proof()).isEmpty();
        checks().save(check);

        assertThat(found(check)).usingRecursiveComparison().isEqualTo(check);
        assertThat(checks().withToken("another")).isEmpty();
    }

    @Test
    public void the_newest_question_of_a_case_counts() {
        RequestId request = request();
        IdentityCheck first = asked(request, Cases.RECEIVED, null);
        IdentityCheck second = asked(request, Cases.RECEIVED.plusSeconds(1), null);
        checks().add(second);
        checks().add(first);

        assertThat(checks().newest(request).orElseThrow().id()).isEqualTo(second.id());
        assertThat(checks().newest(request())).isEmpty();
    }

    private IdentityCheck found(IdentityCheck check) {
        return checks().withToken(check.question().token()).orElseThrow();
    }

    private static IdentityCheck asked(RequestId request, Instant at, @Nullable String doubt) {
        String token = UUID.randomUUID().toString();
        return IdentityCheck.ask(new CheckId(UUID.randomUUID()), request, token, "address", doubt, at, RULES);
    }
}

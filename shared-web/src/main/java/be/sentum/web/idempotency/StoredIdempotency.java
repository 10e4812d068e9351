package be.sentum.web.idempotency;

import be.sentum.web.caller.Caller;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps answers in the service's database, in the transaction of the work itself. */
@ApplicationScoped
class StoredIdempotency implements Idempotency {

    private static final Predicate<String> KEY =
            Pattern.compile("[\\x21-\\x7e]{1,128}").asMatchPredicate();

    private final StoredAnswers answers;
    private final AnswerCodec codec;
    private final Caller caller;
    private final HttpServerRequest request;

    StoredIdempotency(StoredAnswers answers, AnswerCodec codec, Caller caller, HttpServerRequest request) {
        this.answers = answers;
        this.codec = codec;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public Response once(@Nullable String key, Object body, @Nullable UUID subjectId, Supplier<Response> work) {
        byte[] id = codec.digest(caller.login(), request.method().name(), String.valueOf(request.path()), checked(key));
        byte[] hash = codec.hash(body);
        try {
            return inTransaction(id, hash, subjectId, work);
        } catch (StoredAnswers.AnsweredMeanwhile e) {
            return inTransaction(id, hash, subjectId, work);
        }
    }

    private Response inTransaction(byte[] id, byte[] hash, @Nullable UUID subjectId, Supplier<Response> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            StoredAnswers.Claim claim = answers.claim(id);
            if (claim.answer() != null) {
                return replay(claim.answer(), hash);
            }
            if (!claim.locked()) {
                throw new ProblemException(
                        CommonProblem.REQUEST_IN_PROGRESS, "Wait for the first request, or repeat this one later.");
            }
            Response answer = work.get();
            if (answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
                answers.store(id, codec.row(hash, answer), subjectId);
            }
            return answer;
        });
    }

    private Response replay(StoredAnswer answer, byte[] hash) {
        if (!answer.answers(hash)) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_CONFLICT, "Use a new Idempotency-Key for another request.");
        }
        return codec.replay(answer);
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_KEY_REQUIRED, "Send Idempotency-Key with a new random value.");
        }
        if (!KEY.test(key)) {
            throw new ProblemException(
                    CommonProblem.INVALID_PARAMETER, "Idempotency-Key has 1 to 128 visible ASCII characters.");
        }
        return key;
    }
}

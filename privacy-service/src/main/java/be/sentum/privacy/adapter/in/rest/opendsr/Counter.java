package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.relay.CancelRelay;
import be.sentum.privacy.application.port.in.relay.PassRequestOn;
import be.sentum.privacy.application.port.in.relay.RelayQueries;
import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayReport;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves controllers in either dialect. */
@Singleton
class Counter {

    private final PassRequestOn passOn;
    private final RelayQueries queries;
    private final CancelRelay cancel;
    private final RequestReader reader;
    private final Answers answers;
    private final Callers callers;
    private final EvenTime evenTime;

    Counter(
            PassRequestOn passOn,
            RelayQueries queries,
            CancelRelay cancel,
            RequestReader reader,
            Answers answers,
            Callers callers,
            EvenTime evenTime) {
        this.passOn = passOn;
        this.queries = queries;
        this.cancel = cancel;
        this.reader = reader;
        this.answers = answers;
        this.callers = callers;
        this.evenTime = evenTime;
    }

    Response take(Dialect dialect, byte[] raw) {
        answers.signer();
        return switch (reader.read(dialect, callers.controller(), raw)) {
            case RequestReader.Read.Bad bad -> refused(bad.faults());
            case RequestReader.Read.Good good -> take(dialect, good.command(), raw);
        };
    }

    private Response take(Dialect dialect, PassRequestOn.Command command, byte[] raw) {
        return switch (evenTime.of(() -> passOn.handle(command))) {
            case PassRequestOn.Result.Accepted accepted ->
                answers.signedWithin(dialect, 201, accepted(accepted.report(), raw));
            case PassRequestOn.Result.IdUsed used -> refused(List.of(new Fault("subject_request_id", "used_before")));
            case PassRequestOn.Result.CallbackNotAllowed stranger ->
                refused(List.of(new Fault("status_callback_urls[" + stranger.index() + "]", "not_allowed")));
            case PassRequestOn.Result.TooMany much -> tooMany(much.pause());
        };
    }

    /** The request goes back as it came, and stays nowhere. */
    private static Map<String, Object> accepted(RelayReport report, byte[] raw) {
        Map<String, Object> fields = Documents.of(report);
        fields.put("received_time", Documents.time(report.receivedAt()));
        fields.put("expected_completion_time", Documents.time(report.expectedBy()));
        fields.put("encoded_request", Base64.getEncoder().encodeToString(raw));
        return fields;
    }

    Response show(Dialect dialect, String id) {
        String domain = answers.signer().domain();
        return key(id).flatMap(queries::find)
                .map(report -> answers.signed(dialect, 200, Documents.status(report, domain)))
                .orElseGet(this::unknown);
    }

    Response cancel(Dialect dialect, String id) {
        answers.signer();
        return key(id).map(cancel::handle)
                .map(result -> switch (result) {
                    case CancelRelay.Result.Cancelled cancelled -> cancelled(dialect, cancelled);
                    case CancelRelay.Result.NotPending late ->
                        refused(List.of(new Fault("subject_request_id", "not_pending")));
                    case CancelRelay.Result.NotFound none -> unknown();
                })
                .orElseGet(this::unknown);
    }

    private Response cancelled(Dialect dialect, CancelRelay.Result.Cancelled cancelled) {
        Map<String, Object> fields = Documents.of(cancelled.report());
        fields.put("received_time", Documents.time(cancelled.at()));
        return answers.signedWithin(dialect, 202, fields);
    }

    private Optional<RelayKey> key(String id) {
        return RequestReader.guid(id).map(guid -> new RelayKey(callers.controller(), guid));
    }

    private Response refused(List<Fault> faults) {
        return answers.refused(400, "The request was not accepted.", faults);
    }

    private Response unknown() {
        return answers.refused(404, "No such request of this controller.", List.of());
    }

    private Response tooMany(Duration pause) {
        Response refused =
                answers.refused(429, "Too many requests: nothing was taken in, send it again later.", List.of());
        return Response.fromResponse(refused)
                .header("Retry-After", pause.plusMillis(999).toSeconds())
                .build();
    }
}

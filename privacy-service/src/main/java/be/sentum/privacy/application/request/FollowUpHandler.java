package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.request.FollowUp;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.out.request.CaseLinks;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.util.Optional;

@UseCase
class FollowUpHandler implements FollowUp {

    private final Requests requests;
    private final RegisterRequest register;
    private final CaseLinks links;

    FollowUpHandler(Requests requests, RegisterRequest register, CaseLinks links) {
        this.requests = requests;
        this.register = register;
        this.links = links;
    }

    @Override
    public RegisterRequest.Result handle(Reader reader, RequestId ended, RegisterRequest.Command command) {
        Optional<PrivacyRequest> found = requests.find(ended)
                .filter(request -> request.isVisibleTo(reader))
                .filter(request -> request.subject().equals(Optional.ofNullable(command.subject())));
        if (found.isEmpty()) {
            return new RegisterRequest.Result.Refused(new Rejection.NotFound());
        }
        if (found.get().closedOn().isEmpty()) {
            return new RegisterRequest.Result.Refused(new Rejection.StillOpen());
        }
        RegisterRequest.Result result = register.handle(command);
        if (result instanceof RegisterRequest.Result.Registered registered) {
            links.keep(registered.request().id(), ended);
        } else if (result instanceof RegisterRequest.Result.TooMany much
                && links.before(much.recorded().id()).isEmpty()) {
            links.keep(much.recorded().id(), ended);
        }
        return result;
    }

    @Override
    public Optional<RequestId> before(RequestId request) {
        return links.before(request);
    }
}

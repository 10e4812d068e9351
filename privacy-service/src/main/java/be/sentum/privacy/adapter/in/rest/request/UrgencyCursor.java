package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.application.port.out.request.Requests.Position;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Cursor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** A place in the list by urgency, as text. */
final class UrgencyCursor {

    private static final String LIST = "privacy-requests";

    private UrgencyCursor() {}

    static String write(Position position) {
        return Cursor.after(position.closed(), position.dueOn(), position.id().value())
                .text(LIST);
    }

    static Position read(String text) {
        Cursor cursor = Cursor.read(LIST, 3, text);
        try {
            return new Position(
                    Boolean.parseBoolean(cursor.parts().get(0)),
                    LocalDate.parse(cursor.parts().get(1)),
                    new RequestId(UUID.fromString(cursor.parts().get(2))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR, "Begin the list again without a cursor.");
        }
    }
}

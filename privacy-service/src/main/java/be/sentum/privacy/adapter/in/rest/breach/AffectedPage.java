package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.application.port.in.breach.FindAffected.Found;
import be.sentum.privacy.domain.breach.AffectedPerson;
import be.sentum.web.resource.Cursor;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the list of affected persons: ids and counts, nothing that says who they are. */
@Schema(name = "AffectedPersons")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AffectedPage(
        List<Person> items,
        @Nullable String next,

        @Schema(description = "who was asked about staff reads: answered or waiting; empty when nobody was asked")
        List<Service> services) {

    /** One person. */
    @Schema(name = "AffectedPerson")
    record Person(
            UUID subject,

            @Schema(description = "how often something left")
            int disclosures,

            List<String> recipients,

            @Schema(description = "how often staff read") int reads,

            @Schema(description = "what the readers said they read for")
            List<String> purposes) {
        static Person of(AffectedPerson person) {
            return new Person(
                    person.subject().value(),
                    person.disclosures(),
                    person.recipients(),
                    person.reads(),
                    person.purposes());
        }
    }

    /** A service that was asked. */
    @Schema(name = "AffectedService")
    record Service(String service, String status) {}

    /** @param found one more than a page when there is a next one */
    static AffectedPage of(Found found, int size, String list) {
        List<AffectedPerson> page =
                found.persons().subList(0, Math.min(size, found.persons().size()));
        return new AffectedPage(
                page.stream().map(Person::of).toList(),
                found.persons().size() > size
                        ? Cursor.after(page.getLast().subject().value()).text(list)
                        : null,
                found.services().stream()
                        .map(answer ->
                                new Service(answer.service().value(), answer.complete() ? "answered" : "waiting"))
                        .toList());
    }
}

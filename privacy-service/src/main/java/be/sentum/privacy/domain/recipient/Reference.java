package be.sentum.privacy.domain.recipient;

import be.sentum.privacy.domain.disclosure.Disclosure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that a recipient got, said so that it finds the person and nobody else learns whom: no name, no address, no
 * id of ours that it never saw.
 *
 * @param disclosure the entry of the log
 * @param knownAs by what the recipient knows it: a parcel's tracking number, a transfer's id
 * @param fields names of what it got
 */
public record Reference(UUID disclosure, String knownAs, Instant at, List<String> fields) {

    public Reference {
        fields = List.copyOf(fields);
    }

    public static Reference to(Disclosure disclosure) {
        String known = disclosure.recipientRef();
        return new Reference(
                disclosure.id(),
                known == null ? disclosure.id().toString() : known,
                disclosure.at(),
                disclosure.fields());
    }
}

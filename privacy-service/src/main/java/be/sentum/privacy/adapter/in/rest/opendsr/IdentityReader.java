package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.relay.GivenIdentity;
import be.sentum.privacy.domain.subject.SubjectId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads by what a person is named. What OpenDSR knows and we do not is passed over when something else is there that we
 * do; a value appears in no fault.
 */
final class IdentityReader {

    /** What we can look a person up by: type and format. */
    static final List<List<String>> SUPPORTED =
            List.of(List.of("controller_customer_id", "raw"), List.of("email", "raw"), List.of("email", "sha256"));

    private static final Set<String> TYPES = Set.of(
            "controller_customer_id",
            "android_advertising_id",
            "android_id",
            "email",
            "fire_advertising_id",
            "ios_advertising_id",
            "ios_vendor_id",
            "microsoft_advertising_id",
            "microsoft_publisher_id",
            "roku_publisher_id",
            "roku_advertising_id");

    private static final Set<String> FORMATS = Set.of("raw", "sha1", "md5", "sha256");

    private static final SubjectId NOBODY = new SubjectId(new UUID(0, 0));

    private final int most;

    IdentityReader(int most) {
        this.most = most;
    }

    List<GivenIdentity> read(JsonNode identities, Faults faults) {
        if (!identities.isArray() || identities.isEmpty()) {
            faults.add(
                    "subject_identities",
                    identities.isMissingNode() || identities.isArray() ? "required" : "wrong_type");
            return List.of();
        }
        if (identities.size() > most) {
            faults.add("subject_identities", "too_many");
            return List.of();
        }
        List<GivenIdentity> given = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; i < identities.size(); i++) {
            String path = "subject_identities[" + i + "]";
            int before = faults.found().size();
            one(identities.get(i), path, faults).ifPresent(given::add);
            sound &= faults.found().size() == before;
        }
        if (sound && given.isEmpty()) {
            faults.add("subject_identities", "not_supported");
        }
        return given;
    }

    private static Optional<GivenIdentity> one(JsonNode identity, String path, Faults faults) {
        Optional<String> type = known(identity, "identity_type", TYPES, path, faults);
        Optional<String> format = known(identity, "identity_format", FORMATS, path, faults);
        Optional<String> value = faults.requiredText(identity, "identity_value", path + ".identity_value");
        if (type.isEmpty()
                || format.isEmpty()
                || value.isEmpty()
                || !SUPPORTED.contains(List.of(type.get(), format.get()))) {
            return Optional.empty();
        }
        Optional<GivenIdentity> given =
                given(type.get(), format.get(), value.get().strip());
        if (given.isEmpty()) {
            faults.add(path + ".identity_value", "invalid_format");
        }
        return given;
    }

    private static Optional<String> known(
            JsonNode identity, String field, Set<String> words, String path, Faults faults) {
        Optional<String> word = faults.requiredText(identity, field, path + "." + field);
        if (word.isPresent() && !words.contains(word.get())) {
            faults.add(path + "." + field, "unknown");
            return Optional.empty();
        }
        return word;
    }

    private static Optional<GivenIdentity> given(String type, String format, String value) {
        try {
            if (type.equals("controller_customer_id")) {
                return Optional.of(new GivenIdentity.CustomerId(customer(value)));
            }
            return format.equals("raw")
                    ? MailAddress.in(value).map(GivenIdentity.Email::new)
                    : Optional.of(new GivenIdentity.EmailSha256(value.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A controller may have ids of its own: they are nobody's here. */
    private static SubjectId customer(String value) {
        try {
            return new SubjectId(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }
}

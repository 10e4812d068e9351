package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.domain.origin.Origin;
import be.sentum.customer.domain.origin.Origins;
import be.sentum.customer.domain.origin.Source;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Between origins and the JSON they are stored as: {@code {"email": {"source": …, "validFrom": …}}}. */
final class OriginMapper {

    private static final String SOURCE = "source";
    private static final String VALID_FROM = "validFrom";
    private static final String VERIFIED_AT = "verifiedAt";

    private OriginMapper() {}

    static Map<String, Map<String, String>> toJson(Origins origins) {
        Map<String, Map<String, String>> json = new TreeMap<>();
        origins.byField().forEach((field, origin) -> json.put(field, toJson(origin)));
        return json;
    }

    static Origins toDomain(Map<String, Map<String, String>> json) {
        Map<String, Origin> origins = new TreeMap<>();
        json.forEach((field, origin) -> origins.put(field, toOrigin(origin)));
        return new Origins(origins);
    }

    private static Map<String, String> toJson(Origin origin) {
        Map<String, String> json = new TreeMap<>();
        json.put(SOURCE, origin.source().code());
        json.put(VALID_FROM, origin.validFrom().toString());
        Instant verifiedAt = origin.verifiedAt();
        if (verifiedAt != null) {
            json.put(VERIFIED_AT, verifiedAt.toString());
        }
        return json;
    }

    private static Origin toOrigin(Map<String, String> json) {
        String verifiedAt = json.get(VERIFIED_AT);
        return new Origin(
                Source.valueOf(Objects.requireNonNull(json.get(SOURCE)).toUpperCase(Locale.ROOT)),
                Instant.parse(Objects.requireNonNull(json.get(VALID_FROM))),
                verifiedAt == null ? null : Instant.parse(verifiedAt));
    }
}

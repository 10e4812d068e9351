package be.sentum.customer.domain;

import be.sentum.customer.domain.details.AddressDraft;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsCheck;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.details.DetailsPatch;
import be.sentum.customer.domain.details.Edit;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts and patches to begin with. */
public final class Drafts {

    private Drafts() {}

    /** With a number of its own. */
    public static Registration registration(UUID id, Instant at) {
        return new Registration(new CustomerId(id), CustomerNumber.draw(new SecureRandom()), "2026-11", at);
    }

    public static Actor person() {
        return Actor.person(null);
    }

    public static DetailsDraft anna() {
        return person("Anna", "Peeters", "anna@example.org");
    }

    public static DetailsDraft person(@Nullable String givenName, @Nullable String familyName, @Nullable String email) {
        return new DetailsDraft(
                "PERSON",
                givenName,
                familyName,
                null,
                null,
                null,
                email,
                "+32 470 12 34 56",
                "nl",
                true,
                List.of(address("BILLING"), address("DELIVERY")));
    }

    public static DetailsDraft company(@Nullable String companyName, @Nullable String enterpriseNumber) {
        return new DetailsDraft(
                "COMPANY",
                null,
                null,
                companyName,
                enterpriseNumber,
                null,
                "office@example.org",
                null,
                "fr",
                null,
                List.of());
    }

    public static AddressDraft address(String type) {
        return new AddressDraft(type, "Veldstraat", "7", "2a", "9000", "Gent", "BE");
    }

    public static Details details(DetailsDraft draft) {
        return switch (DetailsCheck.of(draft, 10)) {
            case DetailsCheck.Valid valid -> valid.details();
            case DetailsCheck.Invalid invalid ->
                throw new AssertionError(invalid.violations().toString());
        };
    }

    public static DetailsPatch nothing() {
        return new DetailsPatch(
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>(),
                new Edit.Keep<>());
    }

    public static DetailsPatch phone(Edit<String> phone) {
        DetailsPatch rest = nothing();
        return new DetailsPatch(
                rest.givenName(),
                rest.familyName(),
                rest.companyName(),
                rest.enterpriseNumber(),
                rest.vatNumber(),
                rest.email(),
                phone,
                rest.language(),
                rest.adult(),
                rest.addresses());
    }
}

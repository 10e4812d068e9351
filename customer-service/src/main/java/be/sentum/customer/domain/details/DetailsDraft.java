package be.sentum.customer.domain.details;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent as a customer's details: nothing is checked yet. {@link DetailsCheck} makes {@link Details} of it
 * or says what is wrong.
 */
public record DetailsDraft(
        @Nullable String kind,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String companyName,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable Boolean adult,
        @Nullable List<AddressDraft> addresses) {}

package be.sentum.customer.domain.details;

import java.util.List;

/**
 * Which details change and how. What is not here cannot be changed: the kind, the log-in, what was shown at
 * registration.
 */
public record DetailsPatch(
        Edit<String> givenName,
        Edit<String> familyName,
        Edit<String> companyName,
        Edit<String> enterpriseNumber,
        Edit<String> vatNumber,
        Edit<String> email,
        Edit<String> phone,
        Edit<String> language,
        Edit<Boolean> adult,
        Edit<List<AddressDraft>> addresses) {

    public DetailsDraft applyTo(Details details) {
        DetailsDraft now = details.toDraft();
        return new DetailsDraft(
                now.kind(),
                givenName.applyTo(now.givenName()),
                familyName.applyTo(now.familyName()),
                companyName.applyTo(now.companyName()),
                enterpriseNumber.applyTo(now.enterpriseNumber()),
                vatNumber.applyTo(now.vatNumber()),
                email.applyTo(now.email()),
                phone.applyTo(now.phone()),
                language.applyTo(now.language()),
                adult.applyTo(now.adult()),
                addresses.applyTo(now.addresses()));
    }
}

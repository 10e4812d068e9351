package be.sentum.order.adapter.in.rest.withdrawal;

import be.sentum.order.domain.withdrawal.Statement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A statement of withdrawal; the order stands in the path. No reason is asked for.
 *
 * @param email where the receipt goes
 * @param language of the letters: nl, fr, de or en; nl when absent
 */
record WithdrawalRequest(
        @NotBlank @Size(max = Statement.LONGEST_NAME) String name,

        @NotNull
        @Size(max = Statement.LONGEST_EMAIL)
        @Pattern(regexp = "[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,189}", message = "not_an_address")
        String email,

        @Nullable @Pattern(regexp = "nl|fr|de|en", message = "unknown_value")
        String language) {

    String languageOrDefault() {
        return language == null ? "nl" : language;
    }
}

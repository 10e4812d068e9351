package be.sentum.customer.adapter.in.rest.account;

import be.sentum.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The code from the letter; case, hyphens and spaces do not matter. */
@Schema(name = "AccountLinkConfirmation")
record LinkCodeBody(
        @Schema(examples = "K7QX-29MN") @Nullable String code) {

    private static final int LONGEST = 64;

    String typed() {
        if (code == null || code.isBlank() || code.length() > LONGEST) {
            throw new ProblemException(AccountProblem.LINK_CODE_WRONG, "Enter the code as it stands in the letter.");
        }
        return code;
    }

    @Override
    public String toString() {
        return "LinkCodeBody[]";
    }
}

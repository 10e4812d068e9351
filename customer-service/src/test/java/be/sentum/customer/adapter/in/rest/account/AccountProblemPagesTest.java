package be.sentum.customer.adapter.in.rest.account;

import be.sentum.testing.ProblemPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountProblemPagesTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN_HAS_CUSTOMER")
    void each_code_of_its_own_has_its_page(AccountProblem problem) {
        ProblemPages.assertDescribed(problem.code(), problem.status(), problem.title());
    }
}

package be.sentum.customer.adapter.in.rest;

import be.sentum.testing.ProblemPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomerProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void each_code_has_its_page(CustomerProblem problem) {
        ProblemPages.assertDescribed(problem.code(), problem.status(), problem.title());
    }
}

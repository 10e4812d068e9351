package be.sentum.order.adapter.in.rest;

import be.sentum.testing.ProblemPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void every_code_has_its_page(OrderProblem problem) {
        ProblemPages.assertDescribed(problem.code(), problem.status(), problem.title());
    }
}

package be.sentum.web.problem;

import be.sentum.testing.ProblemPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void each_code_has_its_page(CommonProblem problem) {
        ProblemPages.assertDescribed(problem.code(), problem.status(), problem.title());
    }
}

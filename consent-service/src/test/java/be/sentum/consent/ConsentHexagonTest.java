package be.sentum.consent;

import be.sentum.testing.architecture.HexagonTest;

class ConsentHexagonTest extends HexagonTest {

    @Override
    protected String basePackage() {
        return "be.sentum.consent";
    }
}

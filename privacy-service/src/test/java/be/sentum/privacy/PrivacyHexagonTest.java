package be.sentum.privacy;

import be.sentum.testing.architecture.HexagonTest;

class PrivacyHexagonTest extends HexagonTest {

    @Override
    protected String basePackage() {
        return "be.sentum.privacy";
    }
}

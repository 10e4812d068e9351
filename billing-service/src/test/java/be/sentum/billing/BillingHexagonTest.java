package be.sentum.billing;

import be.sentum.testing.architecture.HexagonTest;

class BillingHexagonTest extends HexagonTest {

    @Override
    protected String basePackage() {
        return "be.sentum.billing";
    }
}

package be.sentum.customer;

import be.sentum.testing.architecture.HexagonTest;

class CustomerHexagonTest extends HexagonTest {

    @Override
    protected String basePackage() {
        return "be.sentum.customer";
    }
}

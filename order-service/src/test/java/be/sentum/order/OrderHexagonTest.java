package be.sentum.order;

import be.sentum.testing.architecture.HexagonTest;

class OrderHexagonTest extends HexagonTest {

    @Override
    protected String basePackage() {
        return "be.sentum.order";
    }
}

package be.sentum.testing.architecture;

/** How a service uses {@link HexagonTest}; its classes are in this module's test folder. */
class SoundServiceHexagonTest extends HexagonTest {

    @Override
    protected String basePackage() {
        return "be.sentum.testing.fixture.sound.order";
    }

    @Override
    protected boolean includeTestClasses() {
        return true;
    }
}

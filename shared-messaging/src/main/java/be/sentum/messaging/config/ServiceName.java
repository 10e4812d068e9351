package be.sentum.messaging.config;

/**
 * What the service is called.
 *
 * @param application {@code order-service}: the source of its events
 * @param shortName {@code order}: the consumer in inbox, group ids and dead-letter topics
 */
public record ServiceName(String application, String shortName) {

    private static final String SUFFIX = "-service";

    public static ServiceName of(String application) {
        String shortName = application.endsWith(SUFFIX)
                ? application.substring(0, application.length() - SUFFIX.length())
                : application;
        return new ServiceName(application, shortName);
    }

    /** {@code ce_source} of what it publishes. */
    public String source() {
        return "/" + application;
    }
}

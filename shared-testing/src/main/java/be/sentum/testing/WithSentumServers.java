package be.sentum.testing;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @QuarkusTest} class: PostgreSQL, Kafka with every topic of {@link be.sentum.events.Topic}, a token
 * issuer and a mail server ({@link Mailbox}) run before the application starts, and its configuration points at them. They start once per JVM, on free
 * ports. Fields of type {@link SentumServers}, {@link Tokens} and {@link KafkaProbe} of the test are filled;
 * {@code shared()} of each gives the same from anywhere. Plain tests call {@link SentumServers#shared()}.
 */
@QuarkusTestResource(SentumServersResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithSentumServers {}

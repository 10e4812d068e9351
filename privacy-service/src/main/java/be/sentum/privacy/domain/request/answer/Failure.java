package be.sentum.privacy.domain.request.answer;

import java.time.Instant;

/**
 * A service said that it could not do what it is asked now; nothing of it has taken effect there.
 *
 * @param code the newest fault's class, never what it says
 * @param since when it said so first
 * @param times how often it said so
 */
public record Failure(String code, Instant since, int times) {

    Failure again(String newest) {
        return new Failure(newest, since, times + 1);
    }
}

package be.sentum.privacy.application.restriction;

import java.time.Duration;

/**
 * Numbers that the law leaves open; all of them configuration.
 *
 * @param liftNotice how long after the letter a restriction ends that ends by itself (Art. 18(3) says only: before)
 */
public record RestrictionPolicy(Duration liftNotice) {}

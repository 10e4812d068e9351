package be.sentum.web.problem.mapping;

import java.util.Set;

/** Recognises that two requests changed the same thing at the same time, and this one came second. */
final class Collision {

    private static final Set<String> TYPES =
            Set.of("jakarta.persistence.OptimisticLockException", "org.hibernate.StaleStateException");

    private Collision() {}

    static boolean isIn(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
                if (TYPES.contains(type.getName())) {
                    return true;
                }
            }
            cause = cause.getCause();
        }
        return false;
    }
}

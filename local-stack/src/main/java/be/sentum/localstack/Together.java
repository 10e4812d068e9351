package be.sentum.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Does several things at the same time and fails as soon as one of them does. */
final class Together {

    private Together() {}

    /** Runs all, at most so many at once; when one fails, those that wait are interrupted. */
    static void run(int atOnce, List<Runnable> actions) {
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var completion = new ExecutorCompletionService<Boolean>(threads);
            var submitted = new ArrayList<Runnable>(actions);
            submitted.forEach(action -> completion.submit(action, true));
            try {
                for (int done = 0; done < submitted.size(); done++) {
                    completion.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }
}

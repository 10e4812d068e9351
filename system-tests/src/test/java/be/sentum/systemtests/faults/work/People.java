package be.sentum.systemtests.faults.work;

import be.sentum.systemtests.erasure.Customer;
import be.sentum.systemtests.leak.Planted;
import be.sentum.systemtests.stack.StackUnderTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Makes the persons of one run, while nothing fails yet. All that will be erased have a mark in common. */
public final class People {

    private static final int AT_ONCE = 6;
    private static final int LETTERS = 7;

    private final StackUnderTest stack;
    private final String gone = letters();
    private final String staying = letters();
    private final String phones = "499" + ThreadLocalRandom.current().nextInt(100, 1_000);

    public People(StackUnderTest stack) {
        this.stack = stack;
    }

    /** What is in every value of those who will be erased; of phone numbers the first digits. */
    public List<String> marksOfTheErased() {
        return List.of(gone, "+32" + phones);
    }

    /** Who will be erased: with an order, a parcel and an invoice. */
    public List<Subject> shoppers(int count) {
        return made(count, () -> {
            Subject shopper = subject(gone, phones);
            shopper.customer().shop();
            return shopper;
        });
    }

    /** Who stays: registered, and nothing else. */
    public List<Subject> registered(int count) {
        return made(count, () -> {
            Subject registered = subject(staying, "489");
            registered.customer().register();
            return registered;
        });
    }

    private Subject subject(String group, String operator) {
        String mark = group + letters();
        return new Subject(new Customer(stack, new Planted(mark, operator)), mark);
    }

    private static List<Subject> made(int count, Callable<Subject> one) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Subject>> begun =
                    IntStream.range(0, count).mapToObj(i -> threads.submit(one)).toList();
            return begun.stream().map(People::finished).toList();
        }
    }

    private static Subject finished(Future<Subject> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return letters.toString();
    }
}

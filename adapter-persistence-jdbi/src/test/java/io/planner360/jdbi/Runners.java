package io.planner360.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads for races. */
final class Runners implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Lets all begin at one moment; what each returned, in the order given. */
    <T> List<T> atOnce(List<? extends Callable<? extends T>> works) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<? extends T> work : works) {
            running.add(threads.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> runner : running) {
            results.add(runner.get());
        }
        return results;
    }

    /** The same, by two at one moment. */
    <T> List<T> twice(Callable<? extends T> work) throws InterruptedException, ExecutionException {
        return atOnce(List.of(work, work));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

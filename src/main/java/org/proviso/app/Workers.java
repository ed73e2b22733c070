package org.proviso.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few threads that do a list of tasks and give the results back in the order of the list. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    /** Begins a task; tasks are taken up in the order in which they were begun. */
    <T> Future<T> begin(Callable<T> task) {
        return threads.submit(task);
    }

    /** What a task came to, once it is done. */
    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the audit was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an audit task failed", e.getCause());
        }
    }

    static <T> List<T> results(List<Future<T>> futures) {
        List<T> results = new ArrayList<>();
        futures.forEach(future -> results.add(result(future)));
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

package org.secureplaces.files.futures;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A statement that takes seconds. The database does not hear an interrupt of the thread that calls
 * it, so another thread calls it, and this one cancels the statement when it is interrupted.
 */
record Cancellable(Statement statement, String sql) {

    private static final int ASKED_AGAIN_MILLIS = 10;

    /**
     * Executes it.
     *
     * @throws SQLException if it fails, or if this thread is interrupted; it has ended then
     */
    void execute() throws SQLException {
        FutureTask<Boolean> task = new FutureTask<>(() -> statement.execute(sql));
        Thread database = new Thread(task, "database");
        database.setDaemon(true);
        database.start();
        try {
            task.get();
        } catch (InterruptedException e) {
            cancel(database);
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        }
    }

    /** A statement that has not begun yet does not hear the first time. */
    private void cancel(Thread database) throws SQLException {
        while (database.isAlive()) {
            statement.cancel();
            try {
                database.join(ASKED_AGAIN_MILLIS);
            } catch (InterruptedException again) {
                // it is being ended already
            }
        }
    }
}

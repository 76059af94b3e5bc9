package org.secureplaces.app.notebook.kernel;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs pieces of code in this process and keeps the object that the last one yielded. */
final class ObjectControl extends DirectExecutionControl {

    private volatile Optional<Object> last = Optional.empty();

    @Override
    protected String invoke(Method piece) throws Exception {
        last = Optional.empty();
        last = Optional.ofNullable(piece.invoke(null));
        return "";
    }

    /** What the last piece yielded; empty where that was nothing. */
    Optional<Object> last() {
        return last;
    }

    /** Hands itself to JShell. */
    ExecutionControlProvider provider() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "objects";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
                return ObjectControl.this;
            }
        };
    }
}

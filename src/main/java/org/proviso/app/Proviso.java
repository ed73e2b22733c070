package org.proviso.app;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "proviso",
        mixinStandardHelpOptions = true,
        version = "Proviso 0.1.0",
        description = "Reads privacy policies and terms, and says what they state, permit and reserve.",
        synopsisSubcommandLabel = "COMMAND")
public final class Proviso {
    private Proviso() {}

    /** Runs one command and exits with a code of the contract. */
    public static void main(String[] arguments) {
        System.exit(commandLine(Clock.systemUTC()).execute(arguments));
    }

    static CommandLine commandLine(Clock clock) {
        return new CommandLine(new Proviso())
                .addSubcommand(new ClassifyCommand(clock))
                .setExecutionExceptionHandler((bug, line, parsed) -> {
                    bug.printStackTrace(line.getErr());
                    return ExitCode.BUG;
                });
    }
}

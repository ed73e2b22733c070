package org.proviso.app;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "proviso",
        mixinStandardHelpOptions = true,
        version = Version.TOOL,
        description = "Reads privacy policies and terms, and says what they state, permit and reserve.",
        synopsisSubcommandLabel = "COMMAND")
public final class Proviso {
    private Proviso() {}

    /** Runs one command and exits with a code of the contract. */
    public static void main(String[] arguments) {
        System.exit(commandLine(Clock.systemUTC(), Screen.ofSystem()).execute(arguments));
    }

    static CommandLine commandLine(Clock clock, Screen screen) {
        return new CommandLine(new Proviso())
                .addSubcommand(new AuditCommand(clock, screen))
                .addSubcommand(new ClassifyCommand(clock, screen))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(e -> ExitCode.BUG)
                .setExecutionExceptionHandler((bug, line, parsed) -> {
                    bug.printStackTrace(line.getErr());
                    return ExitCode.BUG;
                });
    }
}

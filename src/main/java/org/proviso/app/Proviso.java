package org.proviso.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
                .setExitCodeExceptionMapper(
                        e -> e instanceof CommandLine.ParameterException ? ExitCode.TO_PUT_RIGHT : ExitCode.BUG)
                .setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((bug, line, parsed) -> {
                    bug.printStackTrace(line.getErr());
                    return ExitCode.BUG;
                });
    }
}

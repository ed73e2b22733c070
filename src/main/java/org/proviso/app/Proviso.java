package org.proviso.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "expected a date such as 2026-11-24, not \"" + written + "\"");
        }
    }

    private static CommandLine rules(Clock clock, Screen screen) {
        return new CommandLine(new RulesCommand(clock, screen))
                .addSubcommand(new DeskCommand(screen))
                .addSubcommand(new TakeInCommand(screen))
                .addSubcommand(new RulesTestCommand(screen))
                .addSubcommand(new PreviewCommand(clock, screen))
                .addSubcommand(new ApproveCommand(clock, screen))
                .addSubcommand(new ExportCommand(screen));
    }

    private static CommandLine review(Clock clock, Screen screen) {
        return new CommandLine(new ReviewCommand())
                .addSubcommand(new ReviewImportCommand(clock, screen))
                .addSubcommand(new ExportTestsCommand(screen));
    }

    static CommandLine commandLine(Clock clock, Screen screen) {
        return new CommandLine(new Proviso())
                .addSubcommand(new AuditCommand(clock, screen))
                .addSubcommand(new ClassifyCommand(clock, screen))
                .addSubcommand(new EvaluateCommand(clock, screen))
                .addSubcommand(rules(clock, screen))
                .addSubcommand(review(clock, screen))
                .addSubcommand(new RegulationsCommand(clock, screen))
                .registerConverter(LocalDate.class, Proviso::date)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(
                        e -> e instanceof CommandLine.ParameterException ? ExitCode.TO_PUT_RIGHT : ExitCode.BUG)
                .setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Misread::told)
                .setExecutionExceptionHandler((trouble, line, parsed) -> failed(trouble, line, screen));
    }

    /** A file that cannot be written, say, is for a person to put right; anything else is a bug. */
    private static int failed(Exception trouble, CommandLine line, Screen screen) {
        if (trouble instanceof FileSystemException file) {
            screen.problem(CommandProblems.unwritten(file));
            return ExitCode.TO_PUT_RIGHT;
        }
        trouble.printStackTrace(line.getErr());
        return ExitCode.BUG;
    }
}

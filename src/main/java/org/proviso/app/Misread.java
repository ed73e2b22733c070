package org.proviso.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in one problem, and one line on help, what is wrong with a command line that cannot be read. */
final class Misread {
    private static final String NOT_DONE = "Nothing was done.";

    private Misread() {}

    static int told(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(problem(wrong, line));
        line.getErr().println("Help: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.TO_PUT_RIGHT;
    }

    private static Problem problem(CommandLine.ParameterException wrong, CommandLine line) {
        Place place = Place.of(line.getCommandSpec().qualifiedName());
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return new Problem(
                    "CMD-012", place, unknown(unmatched.getUnmatched().get(0), line), NOT_DONE);
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return new Problem("CMD-012", place, "Missing: " + missing(missing.getMissing()) + ".", NOT_DONE);
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null || wrong.getValue() == null
                ? new Problem("CMD-012", place, sentence(wrong), NOT_DONE)
                : new Problem("CMD-012", Place.of(name(argument)), value(wrong, argument), NOT_DONE);
    }

    private static String unknown(String word, CommandLine line) {
        List<String> commands = List.copyOf(line.getSubcommands().keySet());
        if (word.startsWith("-")) {
            List<String> options =
                    new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return "\"" + name + "\" is no option here." + Nearest.hint(name, options);
        }
        return commands.isEmpty()
                ? "\"" + word + "\" is one word too many."
                : "\"" + word + "\" is no command; known are " + String.join(", ", commands) + "."
                        + Nearest.hint(word, commands);
    }

    private static String missing(List<ArgSpec> arguments) {
        return arguments.stream().map(Misread::name).collect(Collectors.joining(", "));
    }

    private static String value(CommandLine.ParameterException wrong, ArgSpec argument) {
        String written = wrong.getValue();
        if (!argument.type().isEnum() && argument.completionCandidates() == null) {
            boolean number = argument.type() == int.class;
            return "\"" + written + "\" does not fit: " + (number ? "a whole number is expected." : sentence(wrong));
        }
        List<String> known = new ArrayList<>();
        argument.completionCandidates().forEach(word -> known.add(word.toLowerCase(Locale.ROOT)));
        return "\"" + written + "\" does not fit; known are " + String.join(", ", known) + "."
                + Nearest.hint(written, known);
    }

    private static String sentence(CommandLine.ParameterException wrong) {
        String message = Objects.requireNonNullElse(wrong.getMessage(), "It cannot be read.");
        String said = message.startsWith("Invalid value for ") ? message.substring(message.indexOf(": ") + 2) : message;
        return said.endsWith(".") ? said : said + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

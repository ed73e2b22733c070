package org.proviso.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What comes after an audit: what reviewers wrote in the workbook. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Takes in what reviewers wrote in a workbook, and hands false positives to those who write rules.",
        synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: import or export-tests.");
    }
}

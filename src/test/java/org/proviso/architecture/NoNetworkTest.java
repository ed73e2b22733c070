package org.proviso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither audit nor classify opens a connection: policies under review leave no trace anywhere. */
class NoNetworkTest {
    @TempDir
    private Path folder;

    @Test
    void anAuditOfTheExamplesReachesNoNetwork() throws Exception {
        Run run =
                offline("audit", "examples", "--out", folder.resolve("reports").toString());

        assertThat(run.told()).doesNotContain(Offline.TRIED);
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(folder.resolve("reports")).isDirectoryContaining("glob:**.xlsx");
    }

    @Test
    void classifyReachesNoNetwork() throws Exception {
        Path units = Files.writeString(
                folder.resolve("units.jsonl"), "{\"id\": \"1\", \"text\": \"You can opt out of training.\"}\n");

        Run run = offline("classify", units.toString());

        assertThat(run.told()).doesNotContain(Offline.TRIED);
        assertThat(run.code()).as(run.told()).isZero();
    }

    @Test
    void whoeverTriesIsFound() throws Exception {
        assertThat(offline(Offline.TRY).told()).contains(Offline.TRIED + "127.0.0.1:9");
    }

    @Test
    void noClassKnowsHowToConnect() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|URLConnection|HttpURLConnection|http\\..*)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..", "java.nio.channels.spi..")
                .because("Proviso opens no network connection")
                .check(Program.CLASSES);
    }

    private record Run(int code, String told) {}

    private Run offline(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.manager=allow",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Offline.class.getName()));
        command.addAll(List.of(arguments));
        File told = folder.resolve("told.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after five minutes: " + command);
        }
        return new Run(process.exitValue(), Files.readString(told.toPath()));
    }
}

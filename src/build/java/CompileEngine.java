import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * A step of the build: the rules of rules/engine become classes of Drools' executable model in target/classes, and their
 * names a list that the program reads. Fails when the number of rules differs from the number of rule headings.
 */
public final class CompileEngine {
    private static final Pattern HEADING = Pattern.compile("(?m)^rule\\s+\"");

    public static void main(String[] arguments) throws IOException {
        Path rules = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        long headings = 0;
        try (Stream<Path> folder = Files.list(rules)) {
            for (Path file : folder.filter(path -> path.toString().endsWith(".drl")).sorted().toList()) {
                String text = Files.readString(file);
                headings += HEADING.matcher(text).results().count();
                files.write("src/main/resources/engine/" + file.getFileName(), text);
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("rules/engine does not compile: " + errors);
        }
        long made = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase().getKiePackages().stream()
                .mapToLong(p -> p.getRules().size())
                .sum();
        if (made != headings) {
            throw new IllegalStateException("rules/engine has " + headings + " rule headings, but " + made + " rules were made");
        }
        deleteOld(classes.resolve("org/proviso/engine"));
        int written = write((InternalKieModule) builder.getKieModule(), classes);
        System.out.println("rules/engine: " + made + " rules, " + written + " classes");
    }

    private static void deleteOld(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static int write(InternalKieModule module, Path classes) throws IOException {
        TreeSet<String> models = new TreeSet<>();
        int written = 0;
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                Path target = classes.resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, module.getBytes(name));
                written++;
            } else if (name.endsWith("drools-model")) {
                new String(module.getBytes(name)).lines().map(String::strip).filter(l -> l.startsWith("org.")).forEach(models::add);
            }
        }
        Files.createDirectories(classes.resolve("META-INF/proviso"));
        Files.write(classes.resolve("META-INF/proviso/engine-models"), models);
        return written;
    }
}

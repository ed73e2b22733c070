import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.text.Prepared;

/** A step of the build: every YAML file below the folders is read, and left beside the classes as JSON, which starts faster. */
public final class PrepareYaml {
    public static void main(String[] arguments) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        for (int i = 1; i < arguments.length; i++) {
            try (Stream<Path> walk = Files.walk(Path.of(arguments[i]))) {
                walk.filter(path -> path.toString().endsWith(".yaml")).forEach(files::add);
            }
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        Path target = Path.of(arguments[0]).resolve(Prepared.PATH);
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            Prepared.write(texts, out);
        }
        System.out.println("rules and regulations: " + texts.size() + " YAML files prepared");
    }
}

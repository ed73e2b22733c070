package org.proviso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.architecture.PackageTable.Row;

/** The packages use what docs/architecture.md says, and it says what they use. */
class PackagesTest {
    private static final List<Row> ROWS = PackageTable.rows();

    /** Java itself, and annotations that leave nothing behind. */
    private static final List<String> EVERYBODY = List.of("java", "org.jspecify.annotations");

    /** Title and subject of a file, which one package reads and another writes. */
    private static final String OF_EVERY_OFFICE_FILE = "org.apache.poi.ooxml";

    @Test
    void theTableHasEveryPackage() {
        Set<String> packages = Program.CLASSES.stream()
                .map(type -> type.getPackageName().split("\\.", -1)[2])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ROWS).extracting(Row::name).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void arrowsOnlyPointBackAlongTheWayOfTheData() {
        List<String> passed = new ArrayList<>();
        for (Row row : ROWS) {
            assertThat(passed).as("what stands above %s in the table", row).containsAll(row.uses());
            passed.add(row.name());
        }
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("org.proviso.(*)..")
                .should()
                .beFreeOfCycles()
                .because("data walks one way, and so does everything that handles it")
                .check(Program.CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> noPackageUsesMoreThanItsRowSays() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(row.inFull() + "..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(allowed(row))
                                .because("docs/architecture.md allows " + row + " no more than " + row.uses() + " and "
                                        + row.vendors())
                                .check(Program.CLASSES)));
    }

    private static String[] allowed(Row row) {
        Stream<String> own =
                Stream.concat(Stream.of(row.name()), row.uses().stream()).map(name -> "org.proviso." + name);
        return Stream.of(own, row.vendors().stream(), EVERYBODY.stream())
                .flatMap(names -> names)
                .map(name -> name + "..")
                .toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> noRowSaysMoreThanItsPackageUses() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    Set<String> used = used(row);

                    assertThat(row.uses())
                            .as("packages")
                            .allMatch(name -> used.contains("org.proviso." + name), "is used by " + row);
                    assertThat(row.vendors())
                            .as("vendors")
                            .allMatch(name -> used.stream().anyMatch(each -> isIn(each, name)), "is used by " + row);
                }));
    }

    @Test
    void noVendorIsOpenToTwoPackages() {
        List<String> vendors = ROWS.stream()
                .flatMap(row -> row.vendors().stream())
                .filter(vendor -> !vendor.equals(OF_EVERY_OFFICE_FILE))
                .toList();

        assertThat(vendors)
                .doesNotHaveDuplicates()
                .allSatisfy(vendor -> assertThat(vendors)
                        .filteredOn(other -> !other.equals(vendor))
                        .noneMatch(other -> isIn(other, vendor)));
    }

    private static Set<String> used(Row row) {
        return Program.CLASSES.stream()
                .filter(type -> isIn(type.getPackageName(), row.inFull()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    private static boolean isIn(String name, String beginning) {
        return name.equals(beginning) || name.startsWith(beginning + ".");
    }
}

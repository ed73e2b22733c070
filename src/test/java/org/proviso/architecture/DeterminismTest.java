package org.proviso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Equal inputs give equal bytes: nothing asks for the time, the place or chance. Clock and day come in from the command line. */
class DeterminismTest {
    private static final Set<String> NEVER_ASKED = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.LocalTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.lang.Math.random()",
            "java.util.UUID.randomUUID()",
            "java.util.concurrent.ThreadLocalRandom.current()",
            "java.util.Random.<init>()",
            "java.security.SecureRandom.<init>()",
            "java.nio.charset.Charset.defaultCharset()");

    /** These go by the locale or the encoding of the machine unless one is given. */
    private static final Set<String> ASKING_THE_MACHINE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.text.BreakIterator.getSentenceInstance()",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)");

    private static final ArchRule RULE = classes()
            .should(notAskTheMachine())
            .because("equal inputs give equal bytes on every machine and on every day");

    @Test
    void nothingAsksForTheTimeThePlaceOrChance() {
        RULE.check(Program.CLASSES);
    }

    @Test
    void theSystemClockIsReadWhereTheProgramBegins() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName("org.proviso.app.Proviso")
                .should(notAsk("read the system clock", Set.of("java.time.Clock.systemUTC()")))
                .because("a clock is handed in, so that a test can stop it")
                .check(Program.CLASSES);
    }

    @Test
    void whoeverAsksIsFound() {
        var offenders = new ClassFileImporter().importClasses(Offender.class);

        assertThatThrownBy(() -> RULE.check(offenders))
                .hasMessageContaining("LocalDate.now()")
                .hasMessageContaining("String.toLowerCase()")
                .hasMessageContaining("Random.<init>()");
    }

    private static ArchCondition<JavaClass> notAskTheMachine() {
        Set<String> all = new java.util.TreeSet<>(NEVER_ASKED);
        all.addAll(ASKING_THE_MACHINE);
        return notAsk("ask the machine", all);
    }

    private static ArchCondition<JavaClass> notAsk(String what, Set<String> forbidden) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (forbidden.contains(access.getTarget().getFullName())) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    /** Does what nobody may. */
    static final class Offender {
        @SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
        static String act() {
            return (LocalDate.now() + "I").toLowerCase() + new Random().nextInt() + Locale.ROOT;
        }
    }
}

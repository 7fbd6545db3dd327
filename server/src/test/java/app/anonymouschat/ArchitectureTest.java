package app.anonymouschat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.telemetry.Log;
import app.anonymouschat.telemetry.Telemetry;
import app.anonymouschat.telemetry.Trace;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows of ARCHITECTURE.md, and which library stays where.
class ArchitectureTest {
    private static final String ROOT = "app.anonymouschat";
    private static final double MOST_PUBLIC = 0.45;
    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "protocol, ''",
        "matching, ''",
        "turn, ''",
        "stun, ''",
        "guard, ''",
        "telemetry, ''",
        "config, ''",
        "session, protocol matching turn guard telemetry",
        "gateway, session protocol stun telemetry",
        "cluster, session matching guard protocol telemetry",
        "doctor, gateway protocol guard turn",
    })
    void everyPackageUsesOnlyWhatItMay(String name, String uses) {
        String[] allowed = (name + " " + uses).strip().split(" ", -1);
        String[] packages =
                Arrays.stream(allowed).map(each -> ROOT + "." + each).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages).or(not(resideInAPackage(ROOT + ".."))))
                .check(SERVER);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(ROOT + ".(*)").should().beFreeOfCycles().check(SERVER);
    }

    @ParameterizedTest
    @CsvSource({
        "io.netty.., gateway",
        "io.lettuce.., cluster",
        "tools.jackson.., protocol",
        "io.micrometer.., telemetry",
        "picocli.., ''",
        "java.util.logging.., gateway cluster",
    })
    void everyLibraryStaysInItsPackage(String library, String homes) {
        String[] packages = Arrays.stream(homes.split(" ", -1))
                .map(home -> home.isEmpty() ? ROOT : ROOT + "." + home)
                .toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(SERVER);
    }

    @Test
    void onlyTheServerChoosesTheStreamOfTheLog() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Server.class.getName())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(SERVER);
    }

    @Test
    void whatIsLoggedOrCountedIsNeverTextFromOutside() {
        assertTakesOnlyWordsOfOurs(Telemetry.class);
        assertTakesOnlyWordsOfOurs(Log.class);
    }

    private static void assertTakesOnlyWordsOfOurs(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                assertThat(method.getParameterTypes())
                        .as(method.getName())
                        .allMatch(taken -> taken.isEnum()
                                || taken.isPrimitive()
                                || Set.<Class<?>>of(Duration.class, Trace.class).contains(taken));
            }
        }
    }

    @Test
    void mostTypesStayInTheirPackage() {
        long types = SERVER.stream().filter(type -> type.isTopLevelClass()).count();
        long open = SERVER.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat((double) open / types).isLessThanOrEqualTo(MOST_PUBLIC);
    }
}

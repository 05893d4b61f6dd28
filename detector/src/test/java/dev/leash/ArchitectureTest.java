package dev.leash;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules: which package may use which, and what no class may do. */
class ArchitectureTest {
  /** Highest first: a package uses only those that come after it. */
  private static final List<String> FLOORS =
      List.of(
          "dev.leash.spotbugs",
          "dev.leash.cli",
          "dev.leash",
          "dev.leash.report",
          "dev.leash.fix",
          "dev.leash.rules",
          "dev.leash.analysis.runloops",
          "dev.leash.analysis.tasks",
          "dev.leash.analysis",
          "dev.leash.analysis.cancel",
          "dev.leash.flow",
          "dev.leash.callgraph",
          "dev.leash.source",
          "dev.leash.source.code",
          "dev.leash.source.meaning",
          "dev.leash.source.tree",
          "dev.leash.source.types",
          "dev.leash.source.files",
          "dev.leash.source.comments",
          "dev.leash.source.places",
          "dev.leash.source.text",
          "dev.leash.bytecode",
          "dev.leash.catalog",
          "dev.leash.ir");

  /** The runtime model's, a room of its own; highest first as well. */
  private static final List<String> ROOM =
      List.of(
          "dev.leash.runtime.junit",
          "dev.leash.runtime.guest",
          "dev.leash.runtime.verify",
          "dev.leash.runtime.bind..",
          "dev.leash.runtime.os..",
          "dev.leash.runtime.weave",
          "dev.leash.runtime.net",
          "dev.leash.runtime.sim");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.leash");

  private static final DescribedPredicate<JavaField> WRITTEN_BY_US =
      DescribedPredicate.describe(
          "are written by us", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));

  /** Interfaces such as List pass: {@code List.of} and the like make constants of them. */
  private static final ArchCondition<JavaField> HAVE_A_CONSTANT_TYPE =
      new ArchCondition<>("have the type of a constant") {
        @Override
        public void check(JavaField field, ConditionEvents events) {
          JavaClass type = field.getRawType();
          boolean mutable =
              type.isArray()
                  ? !field.getModifiers().contains(JavaModifier.PRIVATE)
                  : MUTABLE.stream().anyMatch(type::isAssignableTo)
                      || (!type.isInterface()
                          && (type.isAssignableTo(Collection.class)
                              || type.isAssignableTo(Map.class)));
          if (mutable) {
            events.add(
                SimpleConditionEvent.violated(
                    field, field.getFullName() + " is mutable: " + type.getName()));
          }
        }
      };

  private static final List<Class<?>> MUTABLE =
      List.of(
          ThreadLocal.class,
          StringBuilder.class,
          ConcurrentMap.class,
          AtomicBoolean.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class);

  @Test
  void everyPackageHasItsFloor() {
    String strangers =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !FLOORS.contains(name) && !name.startsWith("dev.leash.runtime"))
            .distinct()
            .sorted()
            .collect(joining(", "));
    assertTrue(strangers.isEmpty(), "give each of these a place in FLOORS: " + strangers);
  }

  @TestFactory
  Stream<DynamicTest> dependenciesPointDown() {
    return FLOORS.stream()
        .map(
            floor -> {
              String[] above = FLOORS.subList(0, FLOORS.indexOf(floor)).toArray(String[]::new);
              return DynamicTest.dynamicTest(
                  floor,
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage(floor)
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(above)
                          .allowEmptyShould(true)
                          .check(CLASSES));
            });
  }

  @Test
  void noCycles() {
    slices().matching("dev.leash.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void librariesAreUsedInOnePlace() {
    onlyIn("org.objectweb.asm..", "dev.leash.bytecode", "dev.leash.runtime.weave");
    onlyIn("com.google.gson..", "dev.leash.report");
    onlyIn("org.junit..", "dev.leash.runtime.junit");
    onlyIn("picocli..", "dev.leash.cli");
    onlyIn("edu.umd.cs.findbugs..", "dev.leash.spotbugs");
    onlyIn("com.github.difflib..", "dev.leash.fix");
    onlyIn("com.github.javaparser..", "dev.leash.source..", "dev.leash.fix..");
  }

  /** SpotBugs loads the jar and nothing beside it; of libraries it has ASM. */
  @Test
  void theSpotBugsPluginReachesNoOtherLibrary() {
    noClasses()
        .that()
        .resideInAPackage("dev.leash.spotbugs")
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAnyPackage("com.google.gson..", "picocli..", "com.github.javaparser..")
        .check(CLASSES);
  }

  @Test
  void theRuntimeModelSharesNothingWithTheAnalysis() {
    noClasses()
        .that()
        .resideInAPackage("dev.leash.runtime..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FLOORS.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> theRuntimeModelsDependenciesPointDown() {
    return ROOM.stream()
        .map(
            floor -> {
              String[] above = ROOM.subList(0, ROOM.indexOf(floor)).toArray(String[]::new);
              return DynamicTest.dynamicTest(
                  floor,
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage(floor)
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(above)
                          .allowEmptyShould(true)
                          .check(CLASSES));
            });
  }

  @Test
  void noStaticMutableState() {
    fields()
        .that()
        .areStatic()
        .and(WRITTEN_BY_US)
        .should()
        .beFinal()
        .andShould(HAVE_A_CONSTANT_TYPE)
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
        .check(CLASSES);
  }

  private static void onlyIn(String library, String... users) {
    noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }
}

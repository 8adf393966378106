package dev.docbind.generator.diff;

import dev.docbind.generator.diff.MemberUses.Use;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.cmp.JarArchiveComparatorOptions.ClassPathMode;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiMethod;
import japicmp.model.JApiSuperclass;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javassist.CtBehavior;

/**
 * What japicmp says of two clients, in the members of the old one that programs use: {@link MemberUses} knows those, and has no
 * constructors of records. It sees classes, not programs: of a method whose parameter has another type it says that it is gone, whether or not
 * another one takes the same arguments.
 */
public final class JapicmpVerdicts {

    private final MemberUses uses;
    private final Map<Use, Set<JApiCompatibilityChangeType>> source = new LinkedHashMap<>();
    private final Map<Use, Set<JApiCompatibilityChangeType>> binary = new LinkedHashMap<>();

    private JapicmpVerdicts(MemberUses uses) {
        this.uses = uses;
    }

    /** Holds the classes of the client that programs use against those of another one. */
    public static JapicmpVerdicts of(MemberUses uses, ClientClasses after) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PUBLIC);
        options.setClassPathMode(ClassPathMode.TWO_SEPARATE_CLASSPATHS);
        List<String> path = ClientClasses.classPath();
        options.setOldClassPath(path);
        options.setNewClassPath(path);
        JapicmpVerdicts verdicts = new JapicmpVerdicts(uses);
        new JarArchiveComparator(options)
                .compare(archive(uses.client(), "before"), archive(after, "after"))
                .forEach(verdicts::add);
        return verdicts;
    }

    private static JApiCmpArchive archive(ClientClasses client, String name) throws IOException {
        return new JApiCmpArchive(client.jar(), name, name);
    }

    /** The uses that it calls incompatible for the compiler. */
    public Set<Use> breaksSource() {
        return source.keySet();
    }

    /** The uses that it calls incompatible for a program that is not compiled again. */
    public Set<Use> breaksBinaries() {
        return binary.keySet();
    }

    /** What it says of a use. */
    public Set<JApiCompatibilityChangeType> reasons(Use use) {
        Set<JApiCompatibilityChangeType> reasons = new TreeSet<>(source.getOrDefault(use, Set.of()));
        reasons.addAll(binary.getOrDefault(use, Set.of()));
        return reasons;
    }

    private void add(JApiClass type) {
        String name = type.getFullyQualifiedName();
        List<JApiCompatibilityChange> own = type.getCompatibilityChanges();
        if (own.stream().anyMatch(change -> change.getType() == JApiCompatibilityChangeType.CLASS_REMOVED)) {
            uses.ofClass(name).forEach(use -> add(use, own));
            return;
        }
        add(name, MemberUses.TYPE, type);
        add(name, type.getSuperclass());
        type.getInterfaces().forEach(above -> add(name, above));
        for (JApiField field : type.getFields()) {
            add(name, field.getName(), field);
        }
        for (JApiMethod method : type.getMethods()) {
            method.getOldMethod().ifPresent(old -> {
                add(name, old, method);
                add(name, old.getName() + old.getSignature(), method.getReturnType());
            });
        }
        type.getConstructors()
                .forEach(constructor -> constructor.getOldConstructor().ifPresent(old -> add(name, old, constructor)));
    }

    private void add(String type, CtBehavior old, JApiBehavior behavior) {
        String name = behavior instanceof JApiMethod ? old.getName() : MemberUses.CONSTRUCTOR;
        add(type, name + old.getSignature(), behavior);
        behavior.getParameters().forEach(parameter -> add(type, name + old.getSignature(), parameter));
    }

    private void add(String type, JApiSuperclass above) {
        above.getOldSuperclassName().ifPresent(name -> add(type, MemberUses.EXTENDS + name, above));
    }

    private void add(String type, JApiImplementedInterface above) {
        add(type, MemberUses.EXTENDS + above.getFullyQualifiedName(), above);
    }

    private void add(String type, String member, JApiCompatibility verdict) {
        uses.find(type, member).ifPresent(use -> add(use, verdict.getCompatibilityChanges()));
    }

    private void add(Use use, List<JApiCompatibilityChange> changes) {
        add(source, use, changes, change -> !change.isSourceCompatible());
        add(binary, use, changes, change -> !change.isBinaryCompatible());
    }

    private static void add(
            Map<Use, Set<JApiCompatibilityChangeType>> verdicts,
            Use use,
            List<JApiCompatibilityChange> changes,
            Predicate<JApiCompatibilityChange> isMeant) {
        Set<JApiCompatibilityChangeType> types = changes.stream()
                .filter(isMeant)
                .map(JApiCompatibilityChange::getType)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!types.isEmpty()) {
            verdicts.computeIfAbsent(use, key -> new TreeSet<>()).addAll(types);
        }
    }
}

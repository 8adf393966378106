package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.client.FacadeEmitter;
import dev.docbind.generator.emit.java.client.NamespaceEmitter;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.plan.Namespace;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.type.ValueClassEmitter;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import java.util.List;

/**
 * What methods have in common: the facade, the namespaces, the system errors, the records that they share.
 *
 * @param methods the methods that can be called through it
 * @param shared the files
 */
record EmittedClient(List<EmittedMethod> methods, EmittedFiles shared) {

    static EmittedClient of(
            String packageName,
            Spec spec,
            ClientNames names,
            ThingPlans things,
            MethodDoc docs,
            List<EmittedMethod> methods) {
        EmittedFiles files = new EmittedFiles(docs.comments());
        Namespace facade = Namespace.tree(
                packageName, methods.stream().map(EmittedMethod::plan).toList());
        files.add(packageName, new FacadeEmitter(facade, docs).emit(), "the facade");
        new ErrorFiles(packageName, spec, docs).emit(methods.stream().map(EmittedMethod::plan), files);
        files.addPackage(packageName, "A client for the Bitrix24 REST API, generated from its documentation.");
        facade.children().values().forEach(child -> namespace(child, docs, files));
        List<Method> own = methods.stream().map(EmittedMethod::method).toList();
        List<Thing> shared = names.things().of(own);
        shared.forEach(thing -> new ThingEmitter(thing, things, docs).emit(files));
        things.values()
                .forEach(values -> files.add(
                        values.type().packageName(), new ValueClassEmitter(values, docs).emit(), values.owner()));
        return new EmittedClient(methods, files);
    }

    private static void namespace(Namespace namespace, MethodDoc docs, EmittedFiles files) {
        String where = namespace.type().packageName();
        if (files.addPackage(where, "The methods of {@code " + namespace.title() + "}.")) {
            files.add(where, new NamespaceEmitter(namespace, docs).emit(), namespace.title());
            namespace.children().values().forEach(child -> namespace(child, docs, files));
        }
    }

    /** All files, those of the methods' own classes among them. */
    EmittedFiles files() {
        methods.forEach(method -> shared.addAll(method.files()));
        return shared;
    }
}

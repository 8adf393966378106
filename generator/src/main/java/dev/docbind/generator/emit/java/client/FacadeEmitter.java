package dev.docbind.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class that an application begins with. */
public final class FacadeEmitter {

    private final Namespace facade;
    private final MethodDoc docs;
    private final NamespaceMembers members;

    public FacadeEmitter(Namespace facade, MethodDoc docs) {
        this.facade = facade;
        this.docs = docs;
        this.members = new NamespaceMembers(facade, docs);
    }

    public TypeSpec.Builder emit() {
        return TypeSpec.classBuilder(facade.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.doc("The methods of the Bitrix24 REST API: {@code a.b.c} is called as"
                                + " {@code a().b().c(...)}.")
                        .build())
                .addField(RuntimeTypes.PORTAL_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(members.constructor("the client that sends the calls"))
                .addMethod(webhook())
                .addMethods(members.accessors())
                .addMethods(members.methods())
                .addMethod(call())
                .addMethod(newBatch())
                .addMethod(batching())
                .addMethod(client());
    }

    private MethodSpec webhook() {
        return MethodSpec.methodBuilder("webhook")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(facade.type())
                .addParameter(String.class, "address")
                .addJavadoc(docs.doc("Returns the methods of a portal, called through an incoming webhook.")
                        .tag("param address", "the address of the webhook, as the portal shows it; it is a secret")
                        .tag("return", "the methods")
                        .tag("throws IllegalArgumentException", "if the address is not that of a webhook")
                        .build())
                .addStatement("return new $T($T.webhook(address))", facade.type(), RuntimeTypes.PORTAL_CLIENT)
                .build();
    }

    private MethodSpec call() {
        return MethodSpec.methodBuilder("call")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.RAW_ANSWER)
                .addParameter(String.class, "method")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class),
                                ClassName.get(String.class),
                                WildcardTypeName.subtypeOf(ClassName.OBJECT)),
                        "parameters")
                .addJavadoc(docs.doc("Calls a method by its name, for methods that are not documented.")
                        .tag("param method", "the name of the method")
                        .tag("param parameters", "the parameters, by wire name")
                        .tag("return", "the response as the portal sent it")
                        .build())
                .addStatement("return client.call(method, parameters)")
                .build();
    }

    private MethodSpec newBatch() {
        return MethodSpec.methodBuilder("newBatch")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.BATCH)
                .addJavadoc(docs.doc("Returns a batch without commands: up to 50 calls that are sent in one request.")
                        .tag("return", "the batch")
                        .build())
                .addStatement("return $T.of(client)", RuntimeTypes.BATCH)
                .build();
    }

    private MethodSpec batching() {
        TypeVariableName request = TypeVariableName.get("Q");
        TypeVariableName answer = TypeVariableName.get("R");
        return MethodSpec.methodBuilder("batching")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(request)
                .addTypeVariable(answer)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Stream.class), ParameterizedTypeName.get(RuntimeTypes.OUTCOME, answer)))
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.METHOD_REF, request, answer), "method")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Stream.class), WildcardTypeName.subtypeOf(request)),
                        "requests")
                .addJavadoc(docs.doc(
                                "Calls one method many times, in batches of 50 that are sent as their outcomes are asked for.")
                        .tag("param method", "the method, such as the {@code METHOD} of a request")
                        .tag("param requests", "its requests; they are taken as they are needed")
                        .tag("param <Q>", "the type of a request")
                        .tag("param <R>", "the type of an answer")
                        .tag("return", "the outcomes, in the order of the requests")
                        .build())
                .addStatement("return $T.each(client, method, requests)", RuntimeTypes.BATCH)
                .build();
    }

    private MethodSpec client() {
        return MethodSpec.methodBuilder("client")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.PORTAL_CLIENT)
                .addJavadoc(docs.doc("Returns the client that sends the calls.")
                        .tag("return", "the client")
                        .build())
                .addStatement("return client")
                .build();
    }
}

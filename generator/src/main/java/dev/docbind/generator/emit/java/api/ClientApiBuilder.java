package dev.docbind.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Collects the API of a client while its classes are emitted, by several threads. */
public final class ClientApiBuilder {

    private final Map<String, ApiType> types = new ConcurrentHashMap<>();
    private final Map<String, ApiPlace> places = new ConcurrentHashMap<>();

    /** Adds a class with what is inside it; a record still needs its {@linkplain #accessor accessors}. */
    public void add(String packageName, TypeSpec type) {
        new TypeReader(this).read(ClassName.get(packageName, type.name()), type);
    }

    void type(ApiType type) {
        types.put(type.name(), type);
    }

    /** Adds an accessor that a record has by its header. */
    void accessor(ClassName record, String name, TypeName returned) {
        types.computeIfPresent(record.canonicalName(), (key, type) -> with(type, name, returned));
    }

    private static ApiType with(ApiType type, String name, TypeName returned) {
        ApiMember accessor = new ApiMember(ApiMember.Kind.METHOD, name, false, List.of(), PlainTypes.text(returned));
        boolean known = type.members().stream().anyMatch(member -> member.key().equals(accessor.key()));
        if (known || type.kind() != ApiType.Kind.RECORD) {
            return type;
        }
        List<ApiMember> members = new ArrayList<>(type.members());
        members.add(accessor);
        return new ApiType(type.name(), type.kind(), type.supertypes(), members);
    }

    /** Says what a class stands for, unless that has been said. */
    void place(ClassName type, ApiPlace place) {
        places.putIfAbsent(type.canonicalName(), place);
    }

    /** Says what the members of a name stand for, unless that has been said. */
    void place(ClassName type, String name, ApiPlace place) {
        places.putIfAbsent(member(type.canonicalName(), name), place);
    }

    static String member(String type, String name) {
        return type + "#" + name;
    }

    /** What was collected. */
    public ClientApi build() {
        return new ClientApi(types, places);
    }
}

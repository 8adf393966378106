package dev.docbind.generator.emit.java.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that no emitted type of the documentation's words has, whether it stands in a file of its own or in another type: what
 * they mean in Java would be hidden where the type is used, or has to be told apart from it.
 */
final class TakenTypes {

    /** The public types of {@code java.lang} in Java 17, which every source sees. */
    static final String JAVA_LANG = """
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
            Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
            ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
            Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError
            Float FunctionalInterface IllegalAccessError IllegalAccessException IllegalArgumentException
            IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long Math Module ModuleLayer
            NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException
            NoSuchMethodError NoSuchMethodException NullPointerException Number NumberFormatException Object
            OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record
            ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs
            SecurityException SecurityManager Short StackOverflowError StackTraceElement StackWalker StrictMath
            String StringBuffer StringBuilder StringIndexOutOfBoundsException SuppressWarnings System Thread
            ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError
            UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException VerifyError
            VirtualMachineError Void""";

    /** The public types of the runtime, which stand beside emitted types in the sources of applications. */
    static final String RUNTIME = """
            Admission Answer AnswerTooLargeException ApiError ApiException AsyncPortalClient AuthorizationException Batch
            BatchResult Bitrix24Exception BodySink CallInterceptor CallLimiter CallListener CallOptions CallReport Chain
            Checked CleanCause CloudHosts Copies Credentials Cursor CustomField DaemonThreads DeadlineException
            DocumentedError DocumentedValue ErrorCategory ErrorMatcher EventAuth EventContext EventLimits EventReader
            EventRefusedException EventType FieldDescription FieldName FieldProblem FileContent FileReference Filter
            FormParameters Handle IncomingEvent Installations JdkTransport JsonValue LimitException LimitedCall ListMethod
            MethodRef MissingParameterException NotFoundException NotSentException OAuthApplication OAuthToken
            OfflineEvents OfflineHandler OneOf OpenRequestBuilder OpenedPlacement Order Outcome Page Paged PagingException
            PagingStrategy PermissionException PlacementCode PortalClient PortalFiles PortalLimiter PortalMove
            ProgressListener RawAnswer RecordBuilder
            RefreshRefusedException Repeatability RequiredParameters Response ResponseTime RestVersion RetryPolicy Scalars
            SentFile SentFileWriter ServerException TimeSource TokenStore Transport TransportException TransportRequest
            TransportResponse TypeRef UnreadableAnswerException ValidationException ValueProblem WireFormat""";

    /** What emitted sources import from elsewhere. */
    static final String IMPORTED = """
            ArrayList Arrays BigDecimal Consumer JsonAlias JsonAnyGetter JsonAnySetter JsonCreator JsonFormat JsonProperty
            JsonPropertyOrder LinkedHashMap List LocalDate LocalDateTime Map NullMarked Nullable Objects
            OffsetDateTime Stream""";

    /** Other emitted types: those that stand inside of types, or beside them in a package. */
    static final String EMITTED = "Builder ErrorRows Known";

    private static final Set<String> NAMES = Stream.of(JAVA_LANG, RUNTIME, IMPORTED, EMITTED)
            .flatMap(names -> Stream.of(names.split("\\s+")))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private TakenTypes() {}

    /** Whether a type of that name would hide another; case says nothing, as on some file systems. */
    static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}

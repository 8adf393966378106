package dev.docbind.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCategoryTest {

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        // the documented system errors
        "500, INTERNAL_SERVER_ERROR, SERVER",
        "500, ERROR_UNEXPECTED_ANSWER, SERVER",
        "503, QUERY_LIMIT_EXCEEDED, LIMIT",
        "405, ERROR_BATCH_METHOD_NOT_ALLOWED, VALIDATION",
        "400, ERROR_BATCH_LENGTH_EXCEEDED, VALIDATION",
        "401, NO_AUTH_FOUND, AUTHORIZATION",
        "400, INVALID_REQUEST, VALIDATION",
        "503, OVERLOAD_LIMIT, LIMIT",
        "403, ACCESS_DENIED, PERMISSION",
        "403, INVALID_CREDENTIALS, PERMISSION",
        "404, ERROR_MANIFEST_IS_NOT_AVAILABLE, NOT_FOUND",
        "403, insufficient_scope, PERMISSION",
        "401, expired_token, AUTHORIZATION",
        "403, user_access_error, PERMISSION",
        "500, PORTAL_DELETED, SERVER",
        "429, OPERATION_TIME_LIMIT, LIMIT",
        // the code decides before the status
        "400, access_denied, PERMISSION",
        "200, ERROR_NOT_FOUND, NOT_FOUND",
        "200, QUERY_LIMIT_EXCEEDED, LIMIT",
        // REST 3.0: parts of an open set of class names
        "403, BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION, PERMISSION",
        "403, BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION, PERMISSION",
        "400, BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION, VALIDATION",
        "400, BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION, VALIDATION",
        "400, BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION, VALIDATION",
        "404, BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION, NOT_FOUND",
        "200, SOME_MODULE_NEVER_SEEN_ACCESSDENIEDEXCEPTION, PERMISSION",
        // codes that say nothing
        "401, '', AUTHORIZATION",
        "403, 0, PERMISSION",
        "404, '', NOT_FOUND",
        "409, '', VALIDATION",
        "422, X, VALIDATION",
        "429, '', LIMIT",
        "502, X, SERVER",
        "200, X, OTHER",
    })
    void theCodeDecidesThenTheStatus(int status, String code, ErrorCategory category) {
        assertThat(ErrorCategory.of(status, code)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "401, NO_AUTH_FOUND, AuthorizationException",
        "403, ACCESS_DENIED, PermissionException",
        "503, QUERY_LIMIT_EXCEEDED, LimitException",
        "404, '', NotFoundException",
        "500, '', ServerException",
        "400, '', ValidationException",
        "200, X, ApiException",
    })
    void eachCategoryHasItsException(int status, String code, String name) {
        ApiError error = new ApiError(status, code, "", "{}", List.of());
        assertThat(ApiException.of("a.b", error, exception -> null).getClass().getSimpleName())
                .isEqualTo(name);
    }

    @Test
    void aCodeOfAMegabyteIsNoCode() {
        assertThat(ErrorCategory.of(400, "REST_V3".repeat(200_000))).isEqualTo(ErrorCategory.VALIDATION);
    }
}

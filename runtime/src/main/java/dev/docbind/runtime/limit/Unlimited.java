package dev.docbind.runtime.limit;

import java.time.Duration;

/** No limit. */
enum Unlimited implements CallLimiter {
    INSTANCE;

    @Override
    public Admission reserve(LimitedCall call, Duration patience) {
        return Admission.NOW;
    }

    @Override
    public void release(LimitedCall call) {}

    @Override
    public void answered(LimitedCall call, CallReport report) {}
}

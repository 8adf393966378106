package dev.docbind.runtime.limit;

import java.time.Duration;

/** No limit. */
final class Unlimited implements CallLimiter {

    static final CallLimiter INSTANCE = new Unlimited();

    private Unlimited() {}

    @Override
    public Admission reserve(LimitedCall call, Duration patience) {
        return Admission.NOW;
    }

    @Override
    public void release(LimitedCall call) {}

    @Override
    public void answered(LimitedCall call, CallReport report) {}
}

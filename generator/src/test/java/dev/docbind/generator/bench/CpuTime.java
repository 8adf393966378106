package dev.docbind.generator.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** The processor time of a process, its compiler's and collector's threads among it. */
final class CpuTime {

    private CpuTime() {}

    /** Prints what was done, the seconds of processor time since the process began and the megabytes allocated. */
    static void print(String done) {
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double main = threads.getCurrentThreadCpuTime() / 1e9;
        double allocated =
                threads.getThreadAllocatedBytes(Thread.currentThread().getId()) / 1e6;
        System.out.println(cpu + " " + main + " " + allocated + " " + done);
    }
}

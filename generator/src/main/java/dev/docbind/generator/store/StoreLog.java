package dev.docbind.generator.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/** Says at the level of debugging why a store gave nothing: it costs time, and is no problem of anybody. */
final class StoreLog {

    void unread(String stage, Throwable cause) {
        say("the stage " + stage + " is not read: " + cause);
    }

    void unwritten(String stage, Throwable cause) {
        say("the stage " + stage + " is not kept: " + cause);
    }

    void foreign(Path folder) {
        say("nothing is kept in " + folder + ": the folder has files that are not Docbind's");
    }

    private static void say(String text) {
        // Not before there is something to say: it costs a short run more than all else here.
        Logger logger = System.getLogger("dev.docbind.generator.store");
        logger.log(Level.DEBUG, text);
    }
}

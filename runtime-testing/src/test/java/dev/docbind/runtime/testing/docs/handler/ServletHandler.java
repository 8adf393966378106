package dev.docbind.runtime.testing.docs.handler;

import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.Installations;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;

/** What docs/events.md shows for servlets. */
@SuppressWarnings("serial") // a servlet is not written anywhere
public class ServletHandler extends HttpServlet {

    private final transient EventReader<PortalEvent> events;
    private final transient Installations installations;
    private final transient Consumer<PortalEvent> queue;

    public ServletHandler(EventReader<PortalEvent> events, Installations installations, Consumer<PortalEvent> queue) {
        this.events = events;
        this.installations = installations;
        this.queue = queue;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        try {
            PortalEvent event = events.parse(request.getParameterMap());
            installations.verify(event);
            queue.accept(event);
        } catch (EventRefusedException e) {
            response.sendError(e.reason().status());
        }
    }
}

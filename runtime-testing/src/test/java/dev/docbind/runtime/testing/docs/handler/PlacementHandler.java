package dev.docbind.runtime.testing.docs.handler;

import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.OpenedPlacement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What docs/events.md shows for the handlers of placements. */
@SuppressWarnings("serial") // a servlet is not written anywhere
public class PlacementHandler extends HttpServlet {

    private final transient OAuthApplication application;
    private final transient BiFunction<OAuthToken, @Nullable PlacementsId, String> pages;

    public PlacementHandler(
            OAuthApplication application, BiFunction<OAuthToken, @Nullable PlacementsId, String> pages) {
        this.application = application;
        this.pages = pages;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        try {
            OpenedPlacement opened = OpenedPlacement.parse(request.getParameterMap());
            OAuthToken pair = opened.verify(application);
            if (opened.is(Placements.CRM_DEAL_DETAIL_TAB)) {
                PlacementsId options = opened.options(Placements.CRM_DEAL_DETAIL_TAB);
                response.getWriter().write(pages.apply(pair, options));
            }
        } catch (EventRefusedException e) {
            response.sendError(e.reason().status());
        }
    }
}

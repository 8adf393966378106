package dev.docbind.runtime.testing.docs.handler;

import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.Installations;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What docs/events.md shows for Spring MVC. */
@RestController
public record SpringHandler(EventReader<PortalEvent> events, Installations installations, Consumer<PortalEvent> queue) {

    @PostMapping("/events")
    void receive(@RequestBody byte[] body) {
        PortalEvent event = events.parse(body);
        installations.verify(event);
        queue.accept(event);
    }

    @ExceptionHandler
    ResponseEntity<Void> refuse(EventRefusedException e) {
        return ResponseEntity.status(e.reason().status()).build();
    }
}

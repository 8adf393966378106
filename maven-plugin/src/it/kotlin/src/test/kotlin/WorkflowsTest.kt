package com.example.app

import com.example.client.Bitrix24
import dev.docbind.runtime.testing.EmbeddedPortal
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test

class WorkflowsTest {

    @Test
    fun callsArriveAndErrorsHaveTheirConstants() {
        EmbeddedPortal.start(Bitrix24::class.java).use { portal ->
            val workflows = Workflows(Bitrix24.webhook(portal.webhookAddress()))
            assertEquals(true, workflows.stop("65e5a449e8f135.21284909"))
            portal.failNext("bizproc.workflow.terminate", "ACCESS_DENIED")
            assertFalse(workflows.mayStop("65e5a449e8f135.21284909"))
        }
    }
}

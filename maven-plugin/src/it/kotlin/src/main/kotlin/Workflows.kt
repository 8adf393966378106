package com.example.app

import com.example.client.Bitrix24
import com.example.client.bizproc.workflow.WorkflowTerminateError
import dev.docbind.runtime.error.ApiException

/** Stops workflows: a lambda on a builder, a positional call, and an error by its constant. */
class Workflows(private val b24: Bitrix24) {

    fun stop(workflow: String): Boolean? =
        b24.bizproc().workflow().terminate { it.id(workflow).status("Stopped") }.result()

    fun mayStop(workflow: String): Boolean =
        try {
            b24.bizproc().workflow().terminate(workflow)
            true
        } catch (e: ApiException) {
            if (WorkflowTerminateError.of(e) == WorkflowTerminateError.ACCESS_DENIED) false else throw e
        }
}

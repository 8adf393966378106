/** Three revisions: the pages, the same with another fact of one and another word of another, and without one. */
def copy = { String name ->
    def target = new File(basedir, name)
    def pages = new File(docsInput)
    pages.eachFileRecurse { file ->
        if (file.isFile()) {
            def copied = target.toPath().resolve(pages.toPath().relativize(file.toPath())).toFile()
            copied.parentFile.mkdirs()
            copied.bytes = file.bytes
        }
    }
    target
}
def edit = { File docs, String page, String old, String fresh ->
    def file = new File(docs, "api-reference/bizproc/" + page)
    def text = file.getText("UTF-8")
    assert text.contains(old)
    file.setText(text.replace(old, fresh), "UTF-8")
}

copy("docs-1")
def second = copy("docs-2")
edit(second, "bizproc-workflow-terminate.md", "**STATUS**", "**EPITAPH**")
edit(second, "bizproc-workflow-terminate.md", '"STATUS"', '"EPITAPH"')
edit(second, "bizproc-workflow-kill.md", "||\n|#", "in this documentation ||\n|#")
def third = copy("docs-3")
assert new File(third, "api-reference/bizproc/bizproc-workflow-kill.md").delete()
return true

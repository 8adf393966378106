import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

/** The pages as an archive of a repository has them: in one folder. */
return { File target ->
    target.parentFile.mkdirs()
    def pages = new File(docsInput)
    new ZipOutputStream(target.newOutputStream()).withCloseable { zip ->
        pages.eachFileRecurse { file ->
            if (file.isFile()) {
                def path = pages.toPath().relativize(file.toPath()).toString().replace(File.separator, '/')
                zip.putNextEntry(new ZipEntry("bitrix24-docs-1/" + path))
                zip << file.bytes
            }
        }
    }
}

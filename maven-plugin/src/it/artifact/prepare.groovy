def archive = evaluate(new File(scripts, "docs-archive.groovy"))

def version = new File(localRepositoryPath, "com/example/bitrix24-docs/1")
archive(new File(version, "bitrix24-docs-1.zip"))
new File(version, "bitrix24-docs-1.pom").text = """<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>bitrix24-docs</artifactId>
  <version>1</version>
  <packaging>zip</packaging>
</project>
"""
return true

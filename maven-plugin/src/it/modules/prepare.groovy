def archive = evaluate(new File(scripts, "docs-archive.groovy"))

archive(new File(basedir, "docs.zip"))
return true

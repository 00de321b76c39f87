def log = new File(basedir, 'build.log').readLines()
def failures = log.findAll { it =~ /^\[ERROR] Failed to execute goal/ }
def failure = { module -> failures.find { it.contains(" on project ${module}: ") } ?: '' }

assert failure('warning').contains(': mongolint: 1 warning; see ')
assert failure('too-many').contains(': mongolint: 2 errors; see ')
assert failure('too-many').contains(' (2 count, 1 allowed)')
assert failure('bad-word') =~ ': formats: there is no "pdf", only .*sarif.*, text'
assert failure('bad-rule').contains(': rules: there is no rule "ClientPerReqest", only ')
assert failure('bad-rule').contains('; did you mean ClientPerRequest?')
assert failure('bad-file').contains('missing.yml: does not exist')
assert failures.size() == 5

// What is left of the parent's configuration: a warning, which is told.
assert log.findAll { it =~ /^\[WARNING] mongolint: 1 warning; see .*inherited/ }.size() == 1
assert log.findAll { it =~ /^\[WARNING] mongolint: 2 errors; see .*tolerated.* \(2 count, 2 allowed\)/ }.size() == 1
assert log.findAll { it.startsWith('[INFO] mongolint: no findings (') }.size() == 2
assert log.contains('[INFO] mongolint is skipped')
assert log.any { it.startsWith('[WARNING] elsewhere/java/elsewhere/Orders.java:12:31: warning: ') }

// A module without sources, and a POM alone, have nothing to say; the root keeps the facts of all.
def left = { module -> new File(basedir, "${module}/target/mongolint").list() ?: [] }
assert left('empty') as List == []
assert left('.') as List == ['cache']

return true

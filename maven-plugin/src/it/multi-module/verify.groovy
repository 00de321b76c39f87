def text = { run, module, file -> new File(basedir, "${module}target/${run}/${file}").text }

def findings = text('direct', 'b/', 'mongolint.txt').readLines()
assert findings.findAll { it.contains(': error: ') }.size() == 1
assert findings[0].startsWith('b/src/main/java/web/OrderServlet.java:11:29: error: ')
assert findings[0].endsWith('[ClientPerRequest]')
assert findings.any { it.trim().startsWith('a/src/main/java/store/OrderStore.java:9:') }

// However the build is started, b has the same reports.
['mongolint.txt', 'mongolint.sarif'].each { file ->
  ['alone', 'parallel', 'lifecycle', 'inside'].each { run ->
    assert text(run, 'b/', file) == text('direct', 'b/', file)
  }
}
['direct', 'parallel', 'lifecycle'].each { run -> assert text(run, 'a/', 'mongolint.txt') == '' }
assert !new File(basedir, 'a/target/alone').exists()

// One set of reports for all modules, at the root only; check has nothing to say there.
['direct', 'lifecycle'].each { run ->
  assert text(run, '', 'mongolint.txt') == text('direct', 'b/', 'mongolint.txt')
}
assert !new File(basedir, 'target/parallel').exists()

def log = new File(basedir, 'build.log').readLines()
assert log.findAll { it.contains('on project b: mongolint: 1 error; see ') }.size() == 5
assert !log.any { it.contains('on project a: ') || it.contains('on project multi-module: ') }

return true

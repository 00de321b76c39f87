def log = new File(basedir, 'build.log').readLines()
def runs = []
log.each { line ->
  if (line.contains('Scanning for projects')) {
    runs << []
  }
  if (runs) {
    runs.last() << line
  }
}
assert runs.size() == 3

def report = new File(basedir, 'target/mongolint/mongolint.txt')
def findings = report.readLines()
assert findings.any { it =~ '^src/main/java/shop/Orders.java:12:31: error: .*\\[ClientPerRequest]$' }
assert findings.any { it.startsWith('src/main/java/shop/legacy/OldOrders.java:12:31: error: ') }
findings.findAll { it }.each { line -> assert runs[0].contains('[ERROR] ' + line) }
assert runs[0].any { it.contains("on project fail: mongolint: 2 errors; see ${report.path}") }
assert runs[0].any { it.contains('MojoFailureException') }

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/mongolint/mongolint.sarif'))
def places = sarif.runs[0].results.locations*.physicalLocation.artifactLocation.uri.flatten()
assert places == ['src/main/java/shop/Orders.java', 'src/main/java/shop/legacy/OldOrders.java']

def told = new File(basedir, 'target/told').list()
assert told.toList() == ['mongolint.sarif']
def only = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/told/mongolint.sarif')).runs[0].results
assert only.size() == 1 && only[0].level == 'warning'
assert runs[1].any { it.startsWith('[WARNING] mongolint: 1 warning; see ') }
assert !runs[1].any { it.contains('[ClientPerRequest]') }

assert runs[2].any {
  it.contains('failOn: there is no "sometimes", only error, warning, info, never')
}
assert runs[2].any { it.contains('MojoExecutionException') }

return true

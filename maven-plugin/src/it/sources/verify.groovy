def log = new File(basedir, 'build.log').readLines()
def findings = { folder ->
  new File(basedir, "${folder}/mongolint/mongolint.txt").getText('UTF-8').readLines().findAll { it =~ /: (error|warning): / }
}

def latin1 = findings('latin1/target')
assert latin1.size() == 1
assert latin1[0].contains('MongoClients.create("mongodb://m\u00fcnchen/')
assert new File(basedir, 'latin1/target/mongolint/mongolint.sarif').getText('UTF-8').contains('m\u00fcnchen')

// The generated class opens a client and has no close; reported is only who calls it.
def generated = findings('generated/work')
assert generated.size() == 1
assert generated[0].startsWith('generated/src/main/java/generated/OrderServlet.java:10:24: error: ')

def modern = findings('modern/target')
assert modern.size() == 1
assert modern[0].startsWith('modern/src/main/java/modern/Orders.java:21:35: error: ')

// The file that cannot be parsed is named, once a goal; its neighbour is analysed, its tests are not.
def broken = findings('broken/target')
assert broken.size() == 1
assert broken[0].startsWith('broken/src/main/java/broken/Orders.java:12:31: error: ')
assert log.findAll { it.startsWith('[WARNING] broken/src/main/java/broken/Broken.java: ') }.size() == 2

def tests = findings('tests/target')
assert tests.size() == 1
assert tests[0].startsWith('tests/src/test/java/tests/OrdersTest.java:8:')

// report tells, check fails.
['latin1', 'generated', 'modern', 'broken', 'tests'].each { module ->
  assert log.any { it =~ / on project ${module}: mongolint: 1 error; see / }
}

return true

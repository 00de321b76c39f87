def log = new File(basedir, 'build.log').readLines()

def ours = log.findAll { it.contains('mongolint: ') }
assert ours == ['[INFO] mongolint: no findings (the program has 1 Java file, 1 of them parsed)'] * 2

// An empty report is a report: the one of an earlier run must not stay.
assert new File(basedir, 'target/mongolint/mongolint.txt').text == ''
assert new File(basedir, 'target/mongolint/mongolint.sarif').text =~ /"results" : \[ ]/

assert log.any { it.startsWith('[INFO] ClientPerRequest (error): ') }
assert log.any { it.endsWith('/ClientPerRequest') }

def parameters = ['skip', 'includes', 'excludes', 'includeTests', 'sourceDirectories', 'inputEncoding',
    'outputDirectory', 'formats', 'configFile', 'consoleOutput', 'profile', 'ruleLevels', 'failOnViolation',
    'failOn', 'maxAllowedViolations', 'strict']
parameters.each { name ->
  assert log.any { it =~ /^ +${name}( |$)/ }
  assert log.any { it =~ /User property: mongolint\.${name == 'ruleLevels' ? 'rules' : name}$/ }
}
['check', 'report', 'aggregate', 'rules', 'help'].each { goal ->
  assert log.any { it == "mongolint:${goal}" }
}

return true

import groovy.json.JsonSlurper

def target = new File(basedir, 'target')
def names = { run -> new File(target, run).list().sort() as List }
def text = { run, file -> new File(target, "${run}/${file}").getText('UTF-8') }
def all = ['html', 'json', 'md', 'mmd'].collect { "connection-map.${it}" as String }

assert names('direct') == all
all.each { assert text('lifecycle', it) == text('direct', it) }
['store', 'web'].each { module ->
  ['direct', 'lifecycle', 'chosen'].each { assert !new File(basedir, "${module}/target/${it}").exists() }
}

// One map for all modules; paths begin at the root of the build.
def map = new JsonSlurper().parseText(text('direct', 'connection-map.json'))
assert map.clients*.place*.path ==
    ['store/src/main/java/store/OrderStore.java', 'web/src/main/java/web/OrderServlet.java']
assert map.clients[0].settings.maxPoolSize.value == '20'
assert map.deployables.size() == 1
assert map.deployables[0].instances == 3
assert map.limit.limit == 100
assert map.clients[1].findings*.rule.containsAll(["ClientNotClosed", "ClientPerRequest"])

def markdown = text('direct', 'connection-map.md')
assert markdown.startsWith('# MongoDB connections')
assert markdown.contains('```mermaid\n' + text('direct', 'connection-map.mmd'))
assert text('direct', 'connection-map.html').contains('</svg>')
assert !text('direct', 'connection-map.html').contains('idea://')

assert names('chosen') == ['connection-map.html', 'connection-map.mmd']
assert text('chosen', 'connection-map.html').contains('href="idea://open?file')
assert !new File(target, 'wrong').exists()

def log = new File(basedir, 'build.log').readLines()
assert log.findAll { it.contains('mongolint: 2 clients, 1 opened per request, 1 closed by nobody') }.size() == 3
assert log.any { it.contains('formats: there is no "sarif", only html, json, markdown, mermaid') }

return true

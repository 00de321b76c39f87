assert new File(basedir, 'build.log').text.contains('on project undeclared: mongolint: 1 error; see ')

return true

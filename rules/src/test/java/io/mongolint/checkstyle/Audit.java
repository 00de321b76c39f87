package io.mongolint.checkstyle;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A Checker that stays, as in an editor, and what it says. */
final class Audit implements AuditListener {
  private final Checker checker = new Checker();
  private final List<String> lines = new ArrayList<>();
  private final List<AuditEvent> events = new ArrayList<>();
  private final List<String> looked = new ArrayList<>();
  private String file;

  private Audit() {}

  /** A Checker with these modules. */
  static Audit with(Configuration... modules) throws CheckstyleException {
    DefaultConfiguration root = module("Checker");
    root.addProperty("charset", "UTF-8");
    Arrays.stream(modules).forEach(root::addChild);
    return of(root);
  }

  /** A Checker as configured. */
  static Audit of(Configuration root) throws CheckstyleException {
    Audit audit = new Audit();
    audit.checker.setModuleClassLoader(Audit.class.getClassLoader());
    audit.checker.configure(root);
    audit.checker.addListener(audit);
    return audit;
  }

  /** Our module, with properties: names and values in turn. */
  static DefaultConfiguration mongolint(String... properties) {
    return module(MongolintCheck.class.getName(), properties);
  }

  /** A module with properties: names and values in turn. */
  static DefaultConfiguration module(String name, String... properties) {
    DefaultConfiguration module = new DefaultConfiguration(name);
    for (int i = 0; i < properties.length; i += 2) {
      module.addProperty(properties[i], properties[i + 1]);
    }
    return module;
  }

  /** Checks files, and gives what was said: {@code line:column: severity: message}. */
  List<String> run(Path... files) throws CheckstyleException {
    lines.clear();
    events.clear();
    looked.clear();
    List<File> all = new ArrayList<>();
    Arrays.stream(files).map(Path::toFile).forEach(all::add);
    checker.process(all);
    return List.copyOf(lines);
  }

  /** Ends the life of the Checker, which writes its cache. */
  void close() {
    checker.destroy();
  }

  /** What was said last, as names of rules. */
  List<String> rules() {
    return lines.stream().map(line -> line.split(": ", -1)[2]).toList();
  }

  /** The files that Checkstyle looked at last. */
  List<String> looked() {
    return Collections.unmodifiableList(looked);
  }

  /** What was said last. */
  List<AuditEvent> events() {
    return Collections.unmodifiableList(events);
  }

  @Override
  public void auditStarted(AuditEvent event) {
    file = null;
  }

  @Override
  public void auditFinished(AuditEvent event) {
    file = null;
  }

  @Override
  public void fileStarted(AuditEvent event) {
    file = event.getFileName();
    looked.add(Path.of(file).getFileName().toString());
  }

  @Override
  public void fileFinished(AuditEvent event) {
    file = null;
  }

  @Override
  public void addError(AuditEvent event) {
    if (file == null || !file.endsWith(event.getFileName())) {
      throw new AssertionError("outside of its file: " + event.getFileName());
    }
    events.add(event);
    lines.add(
        event.getLine()
            + ":"
            + event.getColumn()
            + ": "
            + event.getSeverityLevel().getName()
            + ": "
            + event.getMessage());
  }

  @Override
  public void addException(AuditEvent event, Throwable throwable) {
    throw new AssertionError(throwable);
  }
}

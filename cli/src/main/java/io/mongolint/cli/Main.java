package io.mongolint.cli;

/** Where the command {@code mongolint} starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    leaveOutWhatIsNotUsed();
    System.exit(new Cli(Console.ofProcess()).run(arguments));
  }

  /** picocli would look for Groovy, and load the JDK's dates and databases: no option takes any. */
  private static void leaveOutWhatIsNotUsed() {
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
  }
}

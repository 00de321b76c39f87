package io.mongolint.cli;

/** Where the command {@code mongolint} starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new Cli(Console.ofProcess()).run(arguments));
  }
}

package io.mongolint.engine;

import io.mongolint.finding.Problem;
import io.mongolint.scan.Trouble;

/** Makes problems of what went wrong. */
final class Problems {

  private Problems() {}

  static Problem of(Trouble trouble) {
    Problem.Kind kind =
        switch (trouble.kind()) {
          case UNREADABLE -> Problem.Kind.UNREADABLE;
          case ENCODING -> Problem.Kind.ENCODING;
          case TOO_LARGE -> Problem.Kind.TOO_LARGE;
          case MISSING -> Problem.Kind.MISSING_PATH;
        };
    return new Problem(kind, trouble.path(), trouble.message());
  }

  /** An internal error, with the place in our code that one would look at first. */
  static Problem internal(String path, String when, Throwable thrown) {
    StringBuilder message = new StringBuilder("internal error ").append(when).append(": ");
    message.append(thrown);
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (element.getClassName().startsWith("io.mongolint.")) {
        message.append(" at ").append(element);
        break;
      }
    }
    return new Problem(Problem.Kind.INTERNAL, path, message.toString());
  }
}

package io.mongolint.flow;

import io.mongolint.catalog.Operations;
import io.mongolint.program.Program;

/**
 * What the flow analysis looks up of a program whatever its frameworks do: what steps mean, and who
 * reads and writes which fields. It can be made while the life cycles are worked out.
 */
public final class ProgramIndex {
  private final Program program;
  private final Semantics semantics;
  private final FieldUses fieldUses;
  private final ContainerTypes containers;

  private ProgramIndex(Program program, Operations operations) {
    this.program = program;
    semantics = new Semantics(program, operations);
    semantics.lookUpAll();
    fieldUses = new FieldUses(program);
    containers = new ContainerTypes(program.hierarchy());
  }

  /**
   * Makes one.
   *
   * @param program the program
   * @param operations the operations catalog
   */
  public static ProgramIndex of(Program program, Operations operations) {
    return new ProgramIndex(program, operations);
  }

  Program program() {
    return program;
  }

  Semantics semantics() {
    return semantics;
  }

  FieldUses fieldUses() {
    return fieldUses;
  }

  ContainerTypes containers() {
    return containers;
  }
}

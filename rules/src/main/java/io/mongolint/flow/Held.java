package io.mongolint.flow;

import io.mongolint.program.FieldRef;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * What is known of one resource at one point of one path. Immutable.
 *
 * <p>Registers beyond those of the body stand for fields.
 */
final class Held {
  /** Where the resource is in its life. */
  enum Status {
    /** Not opened yet. */
    NONE,
    /** Made, opens at first use. */
    LAZY,
    /** Open, to be closed by whoever is in charge here. */
    OPEN,
    /** Handed to code that nobody can see: whether that keeps it is not known. */
    LENT,
    /** Closed. */
    CLOSED,
    /** Somebody else is in charge. */
    MOVED
  }

  static final BitSet NOTHING = new BitSet();

  final Status status;

  /** Registers that hold the resource. */
  final BitSet aliases;

  /** Registers that hold a container in which the resource is. */
  final BitSet containers;

  /** Registers that hold an object in whose field {@link #heldIn} the resource is. */
  final BitSet holders;

  /** Registers that hold code which closes the resource when it runs. */
  final BitSet closers;

  /** Registers that hold code which hands the resource out. */
  final BitSet carriers;

  final FieldRef heldIn;

  /** The field of the object under construction in which it is. */
  final FieldRef inThis;

  /** Known values of registers and fields that conditions test: null, not null, true, false. */
  final long nulls;

  final long nonNulls;
  final long trues;
  final long falses;

  /** The step whose exception this path took last, or -1. Not part of the identity. */
  final int thrower;

  Held(
      Status status,
      BitSet aliases,
      BitSet containers,
      BitSet holders,
      BitSet closers,
      BitSet carriers,
      FieldRef heldIn,
      FieldRef inThis,
      long nulls,
      long nonNulls,
      long trues,
      long falses,
      int thrower) {
    this.status = status;
    this.aliases = aliases;
    this.containers = containers;
    this.holders = holders;
    this.closers = closers;
    this.carriers = carriers;
    this.heldIn = heldIn;
    this.inThis = inThis;
    this.nulls = nulls;
    this.nonNulls = nonNulls;
    this.trues = trues;
    this.falses = falses;
    this.thrower = thrower;
  }

  static Held start() {
    return new Held(
        Status.NONE, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, null, null, 0, 0, 0, 0, -1);
  }

  boolean isOpen() {
    return status == Status.OPEN || status == Status.LAZY;
  }

  /** Says whether it is open, or was when somebody else was put in charge. */
  boolean isKept() {
    return isOpen() || status == Status.MOVED;
  }

  /** Says whether others have it, who may or may not close it. */
  boolean isGivenAway() {
    return status == Status.LENT || status == Status.MOVED;
  }

  /** Says whether a register leads to the resource. */
  boolean leads(int register) {
    return register >= 0
        && (aliases.get(register) || containers.get(register) || holders.get(register));
  }

  /** All registers that have to do with the resource. */
  List<BitSet> leading() {
    return List.of(aliases, containers, holders, closers, carriers);
  }

  /** How a register leads to the resource. */
  Seed.Shape shape(int register) {
    if (aliases.get(register)) {
      return Seed.Shape.DIRECT;
    }
    return containers.get(register) ? Seed.Shape.CONTAINER : Seed.Shape.HOLDER;
  }

  /** It is read: a lazy cursor is open from here on. */
  Held read() {
    return status == Status.LAZY ? status(Status.OPEN) : this;
  }

  Held status(Status other) {
    return other == status
        ? this
        : new Held(
            other,
            aliases,
            containers,
            holders,
            closers,
            carriers,
            heldIn,
            inThis,
            nulls,
            nonNulls,
            trues,
            falses,
            thrower);
  }

  Held alias(int register) {
    return with(Set.ALIASES, register);
  }

  Held container(int register) {
    return with(Set.CONTAINERS, register);
  }

  Held holder(int register, FieldRef field) {
    Held next = with(Set.HOLDERS, register);
    return new Held(
        next.status,
        next.aliases,
        next.containers,
        next.holders,
        next.closers,
        next.carriers,
        field,
        inThis,
        nulls,
        nonNulls,
        trues,
        falses,
        thrower);
  }

  Held closer(int register) {
    return with(Set.CLOSERS, register);
  }

  Held carrier(int register) {
    return with(Set.CARRIERS, register);
  }

  private enum Set {
    ALIASES,
    CONTAINERS,
    HOLDERS,
    CLOSERS,
    CARRIERS
  }

  private Held with(Set set, int register) {
    return new Held(
        status,
        set == Set.ALIASES ? plus(aliases, register) : aliases,
        set == Set.CONTAINERS ? plus(containers, register) : containers,
        set == Set.HOLDERS ? plus(holders, register) : holders,
        set == Set.CLOSERS ? plus(closers, register) : closers,
        set == Set.CARRIERS ? plus(carriers, register) : carriers,
        heldIn,
        inThis,
        nulls,
        nonNulls,
        trues,
        falses,
        thrower);
  }

  private static BitSet plus(BitSet set, int register) {
    if (set.get(register)) {
      return set;
    }
    BitSet copy = (BitSet) set.clone();
    copy.set(register);
    return copy;
  }

  private static BitSet minus(BitSet set, int register) {
    if (!set.get(register)) {
      return set;
    }
    BitSet copy = (BitSet) set.clone();
    copy.clear(register);
    return copy;
  }

  Held inThis(FieldRef field) {
    return new Held(
        status,
        aliases,
        containers,
        holders,
        closers,
        carriers,
        heldIn,
        field,
        nulls,
        nonNulls,
        trues,
        falses,
        thrower);
  }

  Held thrower(int step) {
    return new Held(
        status,
        aliases,
        containers,
        holders,
        closers,
        carriers,
        heldIn,
        inThis,
        nulls,
        nonNulls,
        trues,
        falses,
        step);
  }

  /** The same with nothing known of a register, which is written next. */
  Held without(int register, long slot) {
    if (register < 0) {
      return this;
    }
    boolean known = ((nulls | nonNulls | trues | falses) & slot) != 0;
    boolean held = leads(register) || closers.get(register) || carriers.get(register);
    if (!known && !held) {
      return this;
    }
    return new Held(
        status,
        minus(aliases, register),
        minus(containers, register),
        minus(holders, register),
        minus(closers, register),
        minus(carriers, register),
        heldIn,
        inThis,
        nulls & ~slot,
        nonNulls & ~slot,
        trues & ~slot,
        falses & ~slot,
        thrower);
  }

  /** All that is known of one register is known of the other too. */
  Held copied(int from, long fromSlot, int to, long toSlot) {
    Held next = without(to, toSlot);
    if (from < 0) {
      return next;
    }
    return new Held(
        status,
        aliases.get(from) ? plus(next.aliases, to) : next.aliases,
        containers.get(from) ? plus(next.containers, to) : next.containers,
        holders.get(from) ? plus(next.holders, to) : next.holders,
        closers.get(from) ? plus(next.closers, to) : next.closers,
        carriers.get(from) ? plus(next.carriers, to) : next.carriers,
        heldIn,
        inThis,
        next.nulls | moved(nulls, fromSlot, toSlot),
        next.nonNulls | moved(nonNulls, fromSlot, toSlot),
        next.trues | moved(trues, fromSlot, toSlot),
        next.falses | moved(falses, fromSlot, toSlot),
        thrower);
  }

  private static long moved(long known, long from, long to) {
    return (known & from) != 0 ? to : 0;
  }

  Held known(long isNull, long nonNull, long isTrue, long isFalse) {
    return new Held(
        status,
        aliases,
        containers,
        holders,
        closers,
        carriers,
        heldIn,
        inThis,
        nulls | isNull,
        nonNulls | nonNull,
        trues | isTrue,
        falses | isFalse,
        thrower);
  }

  /** The same without what is known of conditions; used where paths become too many. */
  Held forgetting() {
    return new Held(
        status,
        aliases,
        containers,
        holders,
        closers,
        carriers,
        heldIn,
        inThis,
        0,
        0,
        0,
        0,
        thrower);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Held other
        && status == other.status
        && nulls == other.nulls
        && nonNulls == other.nonNulls
        && trues == other.trues
        && falses == other.falses
        && aliases.equals(other.aliases)
        && containers.equals(other.containers)
        && holders.equals(other.holders)
        && closers.equals(other.closers)
        && carriers.equals(other.carriers)
        && Objects.equals(heldIn, other.heldIn)
        && Objects.equals(inThis, other.inThis);
  }

  @Override
  public int hashCode() {
    int hash = status.hashCode();
    hash = hash * 31 + aliases.hashCode();
    hash = hash * 31 + containers.hashCode();
    hash = hash * 31 + holders.hashCode();
    hash = hash * 31 + closers.hashCode();
    hash = hash * 31 + Long.hashCode(nulls ^ nonNulls << 1 ^ trues << 2 ^ falses << 3);
    return hash;
  }
}

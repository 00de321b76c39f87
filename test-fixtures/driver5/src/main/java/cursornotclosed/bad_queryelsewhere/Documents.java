package cursornotclosed.bad_queryelsewhere;

/** Says nothing of MongoDB. */
public interface Documents<T> {
  Iterable<T> all();
}

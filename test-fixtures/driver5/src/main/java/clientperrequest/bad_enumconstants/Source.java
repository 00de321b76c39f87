package clientperrequest.bad_enumconstants;

/** Where names come from. */
public interface Source {
  /** Gives a name. */
  String name(String key);
}

package clientperrequest.good_ownannotation;

/** A project's own annotation of a famous name: it maps columns, not requests. */
@interface GetMapping {
  String value();
}

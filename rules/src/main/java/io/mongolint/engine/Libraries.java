package io.mongolint.engine;

import io.mongolint.catalog.Additions;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.catalog.Operations;

/** What mongolint knows of libraries, loaded when first asked for and kept: it never changes. */
final class Libraries {

  private Libraries() {}

  private static final class Api {
    static final ApiTypes TYPES = ApiTypes.load();
  }

  private static final class Frameworks {
    static final FrameworkCatalog CATALOG = FrameworkCatalog.load();
  }

  private static final class Drivers {
    static final Operations OPERATIONS = Operations.load();
  }

  static ApiTypes api() {
    return Api.TYPES;
  }

  static FrameworkCatalog frameworks(Additions additions) {
    return additions.frameworks().isEmpty()
        ? Frameworks.CATALOG
        : Frameworks.CATALOG.plus(additions.frameworks());
  }

  static Operations operations(Additions additions) {
    return Drivers.OPERATIONS.plus(additions.operations());
  }
}

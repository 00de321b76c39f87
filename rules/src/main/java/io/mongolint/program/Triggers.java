package io.mongolint.program;

import io.mongolint.catalog.AnnotationTrigger;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.catalog.MethodTrigger;
import io.mongolint.catalog.Place;
import java.util.List;

/** One half of the frameworks catalog: what runs, or what runs at the end. */
interface Triggers {

  List<AnnotationTrigger> annotations(String name, Place place);

  List<MethodTrigger> supertypes(String name);

  static Triggers running(FrameworkCatalog catalog) {
    return new Triggers() {
      @Override
      public List<AnnotationTrigger> annotations(String name, Place place) {
        return catalog.annotations(name, place);
      }

      @Override
      public List<MethodTrigger> supertypes(String name) {
        return catalog.supertypes(name);
      }
    };
  }

  static Triggers ending(FrameworkCatalog catalog) {
    return new Triggers() {
      @Override
      public List<AnnotationTrigger> annotations(String name, Place place) {
        return catalog.endingAnnotations(name, place);
      }

      @Override
      public List<MethodTrigger> supertypes(String name) {
        return catalog.endingSupertypes(name);
      }
    };
  }
}

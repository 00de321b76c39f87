package io.mongolint.oracle;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import java.util.ArrayList;
import java.util.List;

/** A real Guice injector over the modules of a case. */
final class GuiceContainer implements Container {
  private final Injector injector;

  GuiceContainer(List<Class<?>> modules, Arguments arguments) throws Unknown {
    List<Module> all = new ArrayList<>();
    for (Class<?> each : modules) {
      all.add((Module) arguments.construct(each, 0));
    }
    injector = Guice.createInjector(all);
  }

  @Override
  public List<Object> round(int number) {
    List<Object> all = new ArrayList<>();
    for (Key<?> key : injector.getBindings().keySet()) {
      if (!key.getTypeLiteral().getRawType().getName().startsWith("com.google.inject.")
          && !key.getTypeLiteral().getRawType().getName().startsWith("java.")) {
        all.add(injector.getInstance(key));
      }
    }
    return all;
  }

  @Override
  public void roundEnds() {}

  @Override
  public void close() {}
}

package io.mongolint.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.Scope;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.PropertySource;

/**
 * A real Spring context over the classes of a case; what it cannot find among them comes from the
 * oracle.
 */
final class SpringContainer implements Stage.Container {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final RoundScope request = new RoundScope();
  private final RoundScope session = new RoundScope();
  private final RoundScope application = new RoundScope();
  private final Set<String> foreign = new LinkedHashSet<>();

  SpringContainer(
      List<Class<?>> spring, List<Class<?>> types, Arguments arguments, ClassLoader loader) {
    context.setClassLoader(loader);
    context.getEnvironment().getPropertySources().addFirst(new Properties(arguments.odd()));
    context.getBeanFactory().registerScope("request", request);
    context.getBeanFactory().registerScope("session", session);
    context.getBeanFactory().registerScope("application", application);
    Set<Class<?>> wanted = new LinkedHashSet<>();
    Set<Class<?>> given = new LinkedHashSet<>(types);
    for (Class<?> type : spring) {
      if (type.isInterface()
          || type.isAnnotation()
          || Stage.annotated(type, "org.springframework.boot.test")) {
        continue;
      }
      context.register(type);
      for (Constructor<?> each : type.getDeclaredConstructors()) {
        parameters(each.getParameters(), wanted);
      }
      for (Method each : type.getDeclaredMethods()) {
        if (Stage.annotated(each, "org.springframework.context.annotation.")
            || Stage.annotated(each, "org.springframework.beans.")) {
          parameters(each.getParameters(), wanted);
          given.add(each.getReturnType());
        }
      }
      for (Field each : type.getDeclaredFields()) {
        if (Stage.annotated(each, "org.springframework.beans.")
            || Stage.annotated(each, "jakarta.annotation.Resource")) {
          wanted.add(each.getType());
        }
      }
    }
    wanted.removeAll(given);
    int n = 0;
    for (Class<?> type : wanted) {
      if (type == String.class || type.isPrimitive()) {
        continue;
      }
      RootBeanDefinition definition = new RootBeanDefinition(type);
      definition.setInstanceSupplier(
          () -> {
            try {
              return arguments.value(type, type, "given", type, 0);
            } catch (Arguments.Unknown e) {
              throw new IllegalStateException("nothing to give for " + e.getMessage());
            }
          });
      // Ours, and not for the container to close.
      definition.setDestroyMethodName("");
      definition.setLazyInit(true);
      String name = "given" + n++;
      foreign.add(name);
      context.registerBeanDefinition(name, definition);
    }
    PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
    placeholders.setEnvironment(context.getEnvironment());
    context.addBeanFactoryPostProcessor(placeholders);
    context.refresh();
  }

  private static void parameters(Parameter[] parameters, Set<Class<?>> wanted) {
    for (Parameter each : parameters) {
      if (!Stage.annotated(each, "org.springframework.beans.factory.annotation.Value")) {
        wanted.add(each.getType());
      }
    }
  }

  @Override
  public List<Object> round(int number) {
    List<Object> all = new ArrayList<>();
    for (String name : context.getBeanDefinitionNames()) {
      if (!name.startsWith("org.springframework") && !foreign.contains(name)) {
        Object bean = context.getBean(name);
        if (bean != null) {
          all.add(bean);
        }
      }
    }
    return all;
  }

  @Override
  public void roundEnds() {
    request.end();
    session.end();
  }

  @Override
  public void close() {
    context.close();
    application.end();
  }

  /** Any property has a value. */
  private static final class Properties extends PropertySource<Object> {
    private final boolean odd;

    Properties(boolean odd) {
      super("oracle");
      this.odd = odd;
    }

    @Override
    public Object getProperty(String name) {
      if (name.startsWith("spring.") || !name.contains(".")) {
        return null;
      }
      return name.contains("uri") || name.contains("url")
          ? "mongodb://localhost:27017"
          : name.contains("port") ? "27017" : odd ? "" : "shop";
    }
  }

  /** A scope that lasts for a round. */
  private static final class RoundScope implements Scope {
    private final Map<String, Object> objects = new LinkedHashMap<>();
    private final List<Runnable> callbacks = new ArrayList<>();

    @Override
    public Object get(String name, ObjectFactory<?> factory) {
      Object known = objects.get(name);
      if (known == null) {
        known = factory.getObject();
        objects.put(name, known);
      }
      return known;
    }

    @Override
    public Object remove(String name) {
      return objects.remove(name);
    }

    @Override
    public void registerDestructionCallback(String name, Runnable callback) {
      callbacks.add(callback);
    }

    @Override
    public Object resolveContextualObject(String key) {
      return null;
    }

    @Override
    public String getConversationId() {
      return "round";
    }

    void end() {
      callbacks.forEach(Runnable::run);
      callbacks.clear();
      objects.clear();
    }
  }
}

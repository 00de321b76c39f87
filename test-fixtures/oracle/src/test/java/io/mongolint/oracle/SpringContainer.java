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
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.Scope;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.PropertySource;

/**
 * A real Spring context over the classes of a case; what it cannot find among them comes from the
 * oracle.
 */
final class SpringContainer implements Container {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final RoundScope request = new RoundScope();
  private final RoundScope session = new RoundScope();
  private final RoundScope application = new RoundScope();

  SpringContainer(
      List<Class<?>> spring, Arguments arguments, ClassLoader loader) {
    context.setClassLoader(loader);
    context.getEnvironment().getPropertySources().addFirst(new Properties(arguments.odd(), arguments.uri()));
    context.getBeanFactory().registerScope("request", request);
    context.getBeanFactory().registerScope("session", session);
    context.getBeanFactory().registerScope("application", application);
    List<Class<?>> beans =
        spring.stream()
            .filter(each -> !each.isInterface())
            .filter(each -> !Roles.annotated(each, "org.springframework.boot.test"))
            .toList();
    beans.forEach(context::register);
    give(beans, arguments);
    PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
    placeholders.setEnvironment(context.getEnvironment());
    context.addBeanFactoryPostProcessor(placeholders);
    context.refresh();
  }

  /** Registers what the beans ask for and none of them is. */
  private void give(List<Class<?>> beans, Arguments arguments) {
    Set<Class<?>> wanted = new LinkedHashSet<>();
    Set<Class<?>> known = new LinkedHashSet<>(beans);
    for (Class<?> type : beans) {
      product(ResolvableType.forClass(type), known);
      for (Constructor<?> each : type.getDeclaredConstructors()) {
        parameters(each.getParameters(), wanted);
      }
      for (Method each : type.getDeclaredMethods()) {
        if (Roles.annotated(each, "org.springframework.context.annotation.")
            || Roles.annotated(each, "org.springframework.beans.")) {
          parameters(each.getParameters(), wanted);
          known.add(each.getReturnType());
          product(ResolvableType.forMethodReturnType(each), known);
        }
      }
      for (Field each : type.getDeclaredFields()) {
        if (Roles.annotated(each, "org.springframework.beans.")
            || Roles.annotated(each, "jakarta.annotation.Resource")
            || Roles.annotated(each, "javax.annotation.Resource")) {
          wanted.add(each.getType());
        }
      }
    }
    int given = 0;
    for (Class<?> type : wanted) {
      if (ofContainer(type) || known.stream().anyMatch(type::isAssignableFrom)) {
        continue;
      }
      try {
        // What is registered as an object is ours, and not for the container to close.
        context
            .getBeanFactory()
            .registerSingleton("given" + given++, arguments.value(type, type, "given", type, 0));
      } catch (Unknown e) {
        // The container says itself what it has not got, where it is needed.
        continue;
      }
    }
  }

  /** What a factory bean of that type makes. */
  private static void product(ResolvableType type, Set<Class<?>> known) {
    Class<?> product = type.as(FactoryBean.class).resolveGeneric(0);
    if (product != null) {
      known.add(product);
    }
  }

  /** Whether the container makes something of it itself. */
  private static boolean ofContainer(Class<?> type) {
    return type == String.class
        || type.isPrimitive()
        || type.getName().startsWith("org.springframework.beans.factory.")
        || type.getName().startsWith("org.springframework.context.Application")
        || type.getName().startsWith("org.springframework.core.env.")
        || type.getSimpleName().equals("Provider");
  }

  private static void parameters(Parameter[] parameters, Set<Class<?>> wanted) {
    for (Parameter each : parameters) {
      if (!Roles.annotated(each, "org.springframework.beans.factory.annotation.Value")) {
        wanted.add(each.getType());
      }
    }
  }

  @Override
  public List<Object> round(int number) {
    List<Object> all = new ArrayList<>();
    for (String name : context.getBeanDefinitionNames()) {
      if (!name.startsWith("org.springframework")) {
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
    private final String uri;

    Properties(boolean odd, String uri) {
      super("oracle");
      this.odd = odd;
      this.uri = uri;
    }

    @Override
    public Object getProperty(String name) {
      if (name.startsWith("spring.") || !name.contains(".")) {
        return null;
      }
      return name.contains("uri") || name.contains("url") || name.contains("cluster")
          ? uri
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

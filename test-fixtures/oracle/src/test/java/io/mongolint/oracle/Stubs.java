package io.mongolint.oracle;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cglib.proxy.Callback;
import org.springframework.cglib.proxy.Enhancer;
import org.springframework.cglib.proxy.MethodInterceptor;
import org.springframework.objenesis.SpringObjenesis;

/**
 * Objects of library types that nobody makes here, such as requests, responses and routers.
 *
 * <p>They answer with plain values and further stubs, remember attributes that are set, and keep
 * the functions and listeners of the fixture that they are given: those are handlers, for the
 * oracle to call.
 */
final class Stubs {
  private final Arguments arguments;
  private final List<Class<?>> types;

  /** One for all stubs of a type: a servlet context is the same to a listener and to a servlet. */
  private final Map<Class<?>, Map<Object, Object>> attributes = new HashMap<>();

  private final List<Handler> handlers = new ArrayList<>();

  /**
   * Something of the fixture that was given to a stub.
   *
   * @param target the object
   * @param method what its library would call
   * @param atEnd whether it would do so when it stops
   */
  record Handler(Object target, Method method, boolean atEnd) {}

  Stubs(Arguments arguments, List<Class<?>> types) {
    this.arguments = arguments;
    this.types = types;
  }

  /** The handlers, of calls or of the end, that came since the last call of this. */
  List<Handler> handlers(boolean atEnd) {
    List<Handler> all = handlers.stream().filter(each -> each.atEnd() == atEnd).toList();
    handlers.removeAll(all);
    return all;
  }

  /** An object of an interface or of a class that can be subclassed. */
  Object of(Class<?> type) throws Unknown {
    if (type.isInterface()) {
      return Proxy.newProxyInstance(loader(type), new Class<?>[] {type}, handler(type));
    }
    if (Modifier.isFinal(type.getModifiers()) || type.isPrimitive() || type.isSealed()) {
      throw new Unknown(type.getName());
    }
    try {
      return subclassed(type);
    } catch (RuntimeException | LinkageError e) {
      throw new Unknown(type.getName() + ": " + e);
    }
  }

  private Object subclassed(Class<?> type) {
    Enhancer enhancer = new Enhancer();
    enhancer.setSuperclass(type);
    enhancer.setClassLoader(loader(type));
    enhancer.setUseCache(false);
    enhancer.setCallbackType(MethodInterceptor.class);
    Class<?> made = enhancer.createClass();
    InvocationHandler answers = handler(type);
    MethodInterceptor interceptor =
        (object, method, args, original) -> answers.invoke(object, method, args);
    Enhancer.registerCallbacks(made, new Callback[] {interceptor});
    try {
      return new SpringObjenesis().newInstance(made, false);
    } finally {
      Enhancer.registerCallbacks(made, null);
    }
  }

  private static ClassLoader loader(Class<?> type) {
    return type.getClassLoader() == null ? Stubs.class.getClassLoader() : type.getClassLoader();
  }

  private InvocationHandler handler(Class<?> type) {
    return (proxy, method, args) -> answer(type, proxy, method, args);
  }

  private Object answer(Class<?> type, Object proxy, Method method, Object[] args) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "hashCode" -> System.identityHashCode(proxy);
        case "equals" -> proxy == args[0];
        case "toString" -> "stub of " + type.getSimpleName();
        default -> null;
      };
    }
    int count = args == null ? 0 : args.length;
    Map<Object, Object> known = attributes.computeIfAbsent(type, each -> new HashMap<>());
    if (method.getName().equals("setAttribute") && count == 2) {
      known.put(args[0], args[1]);
    }
    if (method.getName().equals("getAttribute") && count == 1) {
      return known.get(args[0]);
    }
    for (int i = 0; i < count; i++) {
      keep(args[i], method.getParameterTypes()[i], Roles.ends(method));
    }
    return result(proxy, method, count == 0 ? null : args[count - 1]);
  }

  private Object result(Object proxy, Method method, Object last) {
    Class<?> result = method.getReturnType();
    if (result == void.class) {
      return null;
    }
    if (last != null && result == Object.class) {
      // Functions and the like give back what they are given where that fits.
      return last;
    }
    if (result != Object.class && result.isInstance(proxy)) {
      // A builder or a router, which is asked again and again.
      return proxy;
    }
    int lent = arguments.lent();
    try {
      return arguments.value(result, method.getGenericReturnType(), method.getName(), method, 1);
    } catch (Unknown e) {
      return null;
    } finally {
      // What somebody calls for is his to close.
      arguments.giveAway(lent);
    }
  }

  /** Takes something for a handler if it is a function or a listener of the fixture. */
  void keep(Object given, Class<?> declared, boolean atEnd) {
    if (given instanceof Object[] several) {
      Arrays.stream(several).forEach(each -> keep(each, declared.getComponentType(), atEnd));
    } else if (given != null && declared.isInterface() && ofFixture(given.getClass())) {
      Arrays.stream(declared.getMethods())
          .filter(each -> Modifier.isAbstract(each.getModifiers()))
          .forEach(each -> handlers.add(new Handler(given, each, atEnd || Roles.ends(each))));
    }
  }

  /** Whether it is a class of the fixture, or a lambda or a method reference in one. */
  private boolean ofFixture(Class<?> type) {
    return types.contains(type)
        || type.isAnonymousClass() && types.contains(type.getEnclosingClass())
        || type.isSynthetic() && types.contains(type.getNestHost());
  }
}

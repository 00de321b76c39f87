package io.mongolint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The modules that Maven was not told of, because the build was started in the folder of one of
 * them. Only POMs as they are written are read, nothing is resolved: that tells where the modules
 * are, and mostly where their sources are.
 */
final class Neighbours {
  private static final String POM = "pom.xml";

  private Neighbours() {}

  /** The folders of all modules below that of an aggregator, itself included. */
  static Set<Path> below(Path aggregator) {
    Set<Path> folders = new LinkedHashSet<>();
    addTo(folders, aggregator.normalize());
    return folders;
  }

  private static void addTo(Set<Path> folders, Path folder) {
    if (!Files.isRegularFile(folder.resolve(POM)) || !folders.add(folder)) {
      return;
    }
    List<String> modules = texts(folder, "modules", "module");
    modules.addAll(texts(folder, "subprojects", "subproject"));
    for (String module : modules) {
      Path target = folder.resolve(module).normalize();
      addTo(folders, module.endsWith(".xml") ? target.getParent() : target);
    }
  }

  /** The folders of written sources of a module that exist, tests included. */
  static List<Path> written(Path module) {
    List<String> names = texts(module, "build", "sourceDirectory");
    names.addAll(texts(module, "build", "testSourceDirectory"));
    names.add("src/main/java");
    names.add("src/test/java");
    return names.stream()
        .filter(name -> !name.contains("$"))
        .map(module::resolve)
        .map(Path::normalize)
        .filter(Files::isDirectory)
        .distinct()
        .toList();
  }

  /** The folder of generated sources of a module, if there is one. */
  static List<Path> generated(Path module) {
    Path folder = module.resolve("target/generated-sources");
    return Files.isDirectory(folder) ? List.of(folder) : List.of();
  }

  private static List<String> texts(Path module, String parent, String name) {
    List<String> texts = new ArrayList<>();
    Document pom = read(module.resolve(POM));
    if (pom != null) {
      NodeList found = pom.getElementsByTagName(name);
      for (int i = 0; i < found.getLength(); i++) {
        if (((Element) found.item(i)).getParentNode().getNodeName().equals(parent)) {
          texts.add(found.item(i).getTextContent().strip());
        }
      }
    }
    return texts;
  }

  /** A POM, or null if it cannot be read: that is for Maven to say when it builds that module. */
  private static Document read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default handler prints to the console.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(file.toFile());
    } catch (IOException | ParserConfigurationException | SAXException e) {
      return null;
    }
  }
}

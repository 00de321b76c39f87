package io.mongolint.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.meta.ModuleDetails;
import com.puppycrawl.tools.checkstyle.meta.ModulePropertyDetails;
import com.puppycrawl.tools.checkstyle.meta.ModuleType;
import com.puppycrawl.tools.checkstyle.meta.XmlMetaReader;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What hosts read beside the class says what the class has. */
class MetadataTest {
  @Test
  void checkstyleReadsOurMetadata() throws Exception {
    ModuleDetails details;
    try (InputStream in = resource("checkstylemeta-Mongolint.xml")) {
      details = XmlMetaReader.read(in, ModuleType.CHECK);
    }
    assertThat(details.getName()).isEqualTo("Mongolint");
    assertThat(details.getFullQualifiedName()).isEqualTo(MongolintCheck.class.getName());
    assertThat(details.getParent()).isEqualTo(Checker.class.getName());
    assertThat(details.getDescription()).isNotBlank();
    assertThat(details.getProperties())
        .extracting(ModulePropertyDetails::getName)
        .containsExactlyInAnyOrderElementsOf(properties());
    assertThat(details.getProperties())
        .allSatisfy(each -> assertThat(each.getDescription()).isNotBlank());
    assertThat(details.getViolationMessageKeys()).containsExactlyInAnyOrderElementsOf(keys());
  }

  @Test
  void metadataIsFoundByName() {
    assertThat(
            XmlMetaReader.readAllModulesIncludingThirdPartyIfAny("io.mongolint.checkstyle").stream()
                .map(ModuleDetails::getName))
        .contains("Mongolint");
  }

  @Test
  void eclipseReadsTheSame() throws Exception {
    Document document;
    try (InputStream in = resource("checkstyle-metadata.xml")) {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      // The DTD stands on the network, and only says what eclipse-cs checks.
      builder.setEntityResolver((publicId, id) -> new InputSource(new StringReader("")));
      document = builder.parse(in);
    }
    assertThat(attributes(document, "property-metadata", "name"))
        .containsExactlyInAnyOrderElementsOf(properties());
    assertThat(attributes(document, "message-key", "key"))
        .containsExactlyInAnyOrderElementsOf(keys());
    assertThat(attributes(document, "alternative-name", "internal-name"))
        .containsExactly(MongolintCheck.class.getName());
    Properties texts = new Properties();
    try (InputStream in = resource("checkstyle-metadata.properties")) {
      texts.load(in);
    }
    Set<String> used = new TreeSet<>();
    for (String tag : List.of("rule-group-metadata", "rule-metadata")) {
      attributes(document, tag, "name").forEach(each -> used.add(each.substring(1)));
    }
    NodeList descriptions = document.getElementsByTagName("description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      used.add(descriptions.item(i).getTextContent().substring(1));
    }
    assertThat(used).isEqualTo(new TreeSet<>(texts.stringPropertyNames()));
  }

  @Test
  void everyMessageHasAText() throws Exception {
    Properties texts = new Properties();
    try (InputStream in = resource("messages.properties")) {
      texts.load(in);
    }
    assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mongolint", "MongolintCheck", "io.mongolint.checkstyle.MongolintCheck"})
  void shortAndLongNamesLoad(String name) throws Exception {
    load(
        "<module name=\"Checker\"><module name=\""
            + name
            + "\"><property name=\"sourceDirectories\" value=\"${basedir}/a, ${basedir}/b\"/>"
            + "</module></module>");
  }

  @Test
  void whatTheDocumentationShowsLoads() throws Exception {
    Matcher blocks =
        Pattern.compile("```xml\n(<module name=\"Checker\">.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", "docs", "checkstyle.md")));
    int count = 0;
    while (blocks.find()) {
      load(blocks.group(1));
      count++;
    }
    assertThat(count).isEqualTo(4);
  }

  private void load(String modules) throws Exception {
    String text =
        "<!DOCTYPE module PUBLIC \"-//Checkstyle//DTD Checkstyle Configuration 1.3//EN\""
            + " \"https://checkstyle.org/dtds/configuration_1_3.dtd\">"
            + modules;
    Properties properties = new Properties();
    properties.setProperty("basedir", "x");
    Checker checker = new Checker();
    checker.setModuleClassLoader(getClass().getClassLoader());
    checker.configure(
        ConfigurationLoader.loadConfiguration(
            new InputSource(new StringReader(text)),
            new PropertiesExpander(properties),
            ConfigurationLoader.IgnoredModulesOptions.OMIT));
    checker.destroy();
  }

  private static InputStream resource(String name) {
    return MongolintCheck.class.getResourceAsStream(name);
  }

  /** What the class itself can be set to, and what all checks of files can. */
  private static List<String> properties() {
    List<String> names = new ArrayList<>(List.of("fileExtensions"));
    for (Method method : MongolintCheck.class.getDeclaredMethods()) {
      if (method.getName().startsWith("set")) {
        String name = method.getName().substring(3);
        names.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
      }
    }
    return names;
  }

  private static List<String> keys() throws IllegalAccessException {
    List<String> keys = new ArrayList<>();
    for (Field field : MongolintCheck.class.getDeclaredFields()) {
      if (field.getName().startsWith("MSG_")) {
        keys.add((String) field.get(null));
      }
    }
    return keys;
  }

  private static List<String> attributes(Document document, String tag, String name) {
    List<String> found = new ArrayList<>();
    NodeList elements = document.getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      found.add(((Element) elements.item(i)).getAttribute(name));
    }
    return found;
  }
}

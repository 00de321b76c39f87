package io.mongolint.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Checks the catalog files and writes them in the form that mongolint loads. Run by the build. */
public final class CatalogCompiler {

  /**
   * A folder of catalog files that becomes one resource.
   *
   * @param name the name of the folder, and of the resource without its ending
   * @param split cuts what the files say into trees found by name; throws a {@link
   *     CatalogException} for files that have no meaning
   */
  private record Section(
      String name, Function<Map<String, Object>, List<CatalogFile.Unit>> split) {}

  private static final List<Section> SECTIONS =
      List.of(new Section("frameworks", FrameworkReader::split));

  private CatalogCompiler() {}

  /**
   * Compiles all sections.
   *
   * @param args the folder that holds a folder a section, and the folder that the resources belong
   *     into
   */
  public static void main(String[] args) throws IOException {
    compile(Path.of(args[0]), Path.of(args[1]));
  }

  static void compile(Path sources, Path target) throws IOException {
    Path folder = target.resolve(CatalogCompiler.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    for (Section section : SECTIONS) {
      Map<String, Object> files = CatalogYaml.readFolder(sources.resolve(section.name()));
      List<CatalogFile.Unit> units = section.split().apply(files);
      try (OutputStream out = Files.newOutputStream(folder.resolve(section.name() + ".bin"))) {
        CatalogFile.write(units, out);
      }
    }
  }
}

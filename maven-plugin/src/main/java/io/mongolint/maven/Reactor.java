package io.mongolint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Which sources there are: those of all modules, whichever of them are being built, and of those
 * around the folder in which the build was started.
 */
final class Reactor {
  private final MavenSession session;
  private final MavenProject current;
  private final List<Path> given;
  private final Set<Path> neighbours;

  /**
   * Makes one.
   *
   * @param given the folders of sources that the current module is to have instead of its own
   */
  Reactor(MavenSession session, MavenProject current, List<File> given) {
    this.session = session;
    this.current = current;
    this.given =
        given == null
            ? List.of()
            : given.stream().map(file -> normal(file.toPath())).distinct().toList();
    neighbours = neighbours();
  }

  /** The folders of the modules around, up to the last parent that has this build as a module. */
  private Set<Path> neighbours() {
    MavenProject top = session.getTopLevelProject();
    Path start = folder(top);
    Set<Path> all = Set.of();
    for (MavenProject parent = top.getParent();
        parent != null && parent.getBasedir() != null;
        parent = parent.getParent()) {
      Set<Path> below = Neighbours.below(folder(parent));
      if (below.contains(start)) {
        all = below;
      }
    }
    Set<Path> unknown = new LinkedHashSet<>(all);
    session.getAllProjects().forEach(project -> unknown.remove(folder(project)));
    return unknown;
  }

  /**
   * The folder that paths are relative to: the one Maven calls the root, as long as all modules lie
   * in it, so that a module's paths are the same wherever the build is started.
   */
  Path base() {
    File root = session.getRequest().getMultiModuleProjectDirectory();
    Path base = root == null ? folder(current) : normal(root.toPath());
    for (MavenProject project : session.getAllProjects()) {
      base = common(base, folder(project));
    }
    for (Path neighbour : neighbours) {
      base = common(base, neighbour);
    }
    return base;
  }

  private static Path common(Path base, Path folder) {
    Path common = base;
    while (common != null && !folder.startsWith(common)) {
      common = common.getParent();
    }
    return common == null ? folder : common;
  }

  /** The folders of written sources of all modules, tests included, in the order of the modules. */
  List<Path> written() {
    Set<Path> folders = new LinkedHashSet<>();
    for (MavenProject project : session.getAllProjects()) {
      folders.addAll(main(project));
      folders.addAll(existing(project.getTestCompileSourceRoots(), project, false));
    }
    neighbours.forEach(neighbour -> folders.addAll(Neighbours.written(neighbour)));
    return List.copyOf(folders);
  }

  /**
   * The folders of generated sources of all modules. What an earlier build has left counts too: a
   * goal that is called by name generates nothing.
   */
  List<Path> generated() {
    Set<Path> folders = new LinkedHashSet<>();
    for (MavenProject project : session.getAllProjects()) {
      Path usual = buildFolder(project).resolve("generated-sources");
      if (Files.isDirectory(usual)) {
        folders.add(usual);
      }
      existing(project.getCompileSourceRoots(), project, true).stream()
          .filter(root -> !root.startsWith(usual))
          .forEach(folders::add);
    }
    neighbours.forEach(neighbour -> folders.addAll(Neighbours.generated(neighbour)));
    return List.copyOf(folders);
  }

  /** The folders of the current module that are reported on. */
  List<Path> own(boolean includeTests) {
    List<Path> folders = new ArrayList<>(main(current));
    if (includeTests) {
      folders.addAll(existing(current.getTestCompileSourceRoots(), current, false));
    }
    return folders;
  }

  /** The folders of all modules that are reported on. */
  List<Path> all(boolean includeTests) {
    Set<Path> folders = new LinkedHashSet<>();
    for (MavenProject project : session.getAllProjects()) {
      folders.addAll(main(project));
      if (includeTests) {
        folders.addAll(existing(project.getTestCompileSourceRoots(), project, false));
      }
    }
    return List.copyOf(folders);
  }

  private List<Path> main(MavenProject project) {
    return given.isEmpty() || !project.equals(current)
        ? existing(project.getCompileSourceRoots(), project, false)
        : given.stream().filter(Files::exists).toList();
  }

  private static List<Path> existing(
      List<String> roots, MavenProject project, boolean areGenerated) {
    Path build = buildFolder(project);
    return roots.stream()
        .map(root -> normal(project.getBasedir().toPath().resolve(root)))
        .filter(root -> Files.exists(root) && root.startsWith(build) == areGenerated)
        .toList();
  }

  private static Path buildFolder(MavenProject project) {
    return normal(project.getBasedir().toPath().resolve(project.getBuild().getDirectory()));
  }

  /**
   * Where facts are kept for the next build: in the build folder of the root, or else the first.
   */
  Path cacheFolder() {
    List<MavenProject> all = session.getAllProjects();
    MavenProject root =
        all.stream()
            .filter(project -> folder(project).equals(base()))
            .findFirst()
            .orElse(all.get(0));
    return buildFolder(root).resolve("mongolint").resolve("cache");
  }

  private static Path folder(MavenProject project) {
    return normal(project.getBasedir().toPath());
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}

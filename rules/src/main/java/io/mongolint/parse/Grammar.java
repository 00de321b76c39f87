package io.mongolint.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.EnumDeclaration;
import io.mongolint.facts.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls JavaParser, in the way that suits a source. */
final class Grammar {

  /** A source without end of local enums would be parsed without end. */
  private static final int MOST_ROUNDS = 20;

  private Grammar() {}

  /**
   * A source that was parsed.
   *
   * @param localEnums enums declared in methods; the tree of the file has nothing in their place
   * @param leftOut where code was left out because it is nested too deep, or null
   */
  record Parsed(
      ParseResult<CompilationUnit> result,
      SourceText text,
      List<EnumDeclaration> localEnums,
      Position leftOut) {}

  /**
   * Parses the dense text. What has a fault, or an enum in a method, is parsed as it was written;
   * so is what would take for ever as it is.
   */
  static Parsed parse(String source, DenseText dense) {
    if (dense.isSound() && dense.deepest() <= Nesting.DEEPEST) {
      ParseResult<CompilationUnit> result = once(dense.text());
      if (result.isSuccessful()) {
        return new Parsed(result, new SourceText(source, dense), List.of(), null);
      }
    }
    Nesting.Shallow shallow = Nesting.of(source);
    return parse(shallow.text(), shallow.leftOut());
  }

  private static Parsed parse(String source, Position leftOut) {
    ParseResult<CompilationUnit> result = once(source);
    List<EnumDeclaration> enums = new ArrayList<>();
    String rest = source;
    for (int round = 0; !result.isSuccessful() && round < MOST_ROUNDS; round++) {
      SourceText text = new SourceText(rest);
      List<Position> found = localEnums(result, text);
      for (Position place : found) {
        ParseResult<CompilationUnit> alone = once(text.only(place));
        if (alone.isSuccessful()
            && alone.getResult().get().getTypes().getFirst().orElse(null)
                instanceof EnumDeclaration declaration) {
          enums.add(declaration);
          rest = new SourceText(rest).without(place);
        }
      }
      if (rest.equals(text.all())) {
        break;
      }
      result = once(rest);
    }
    return new Parsed(result, new SourceText(source), enums, leftOut);
  }

  /**
   * Parses at the level that checks nothing beyond the grammar: that saves two fifths of the time
   * and most of the stack. It takes {@code yield} for a type, though; so sources with that word,
   * and those that it does not understand, are parsed at the newest level.
   */
  private static ParseResult<CompilationUnit> once(String source) {
    if (!source.contains("yield")) {
      ParseResult<CompilationUnit> result = parse(source, LanguageLevel.RAW);
      if (result.isSuccessful()) {
        return result;
      }
    }
    return parse(source, LanguageLevel.BLEEDING_EDGE);
  }

  /**
   * Parser and configuration hold state of a run: each file has its own. Tokens carry positions.
   */
  private static ParseResult<CompilationUnit> parse(String source, LanguageLevel level) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(level)
            .setAttributeComments(false)
            // Nobody prints what was parsed, so nobody asks how lines ended.
            .setDetectOriginalLineSeparator(false);
    return new JavaParser(configuration)
        .parse(ParseStart.COMPILATION_UNIT, Providers.provider(source));
  }

  /** JavaParser stumbles over the name of an enum that is declared in a method. */
  private static List<Position> localEnums(ParseResult<CompilationUnit> result, SourceText text) {
    List<Position> found = new ArrayList<>();
    for (Problem problem : result.getProblems()) {
      JavaToken name = problem.getLocation().map(TokenRange::getBegin).orElse(null);
      JavaToken keyword = name == null ? null : before(name);
      if (keyword != null && keyword.getText().equals("enum")) {
        JavaToken end = closingBrace(name);
        if (end != null) {
          found.add(text.of(keyword, end));
        }
      }
    }
    return found;
  }

  private static JavaToken before(JavaToken token) {
    Optional<JavaToken> at = token.getPreviousToken();
    while (at.isPresent() && at.get().getCategory().isWhitespaceOrComment()) {
      at = at.get().getPreviousToken();
    }
    return at.orElse(null);
  }

  private static JavaToken closingBrace(JavaToken from) {
    int depth = 0;
    for (JavaToken at = from; at != null; at = at.getNextToken().orElse(null)) {
      if (at.getText().equals("{")) {
        depth++;
      } else if (at.getText().equals("}") && --depth == 0) {
        return at;
      }
    }
    return null;
  }
}

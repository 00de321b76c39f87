package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.SuppressionFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments that may matter, and {@code @SuppressWarnings}. */
class CommentsTest {

  @Test
  void commentsThatMayMatter() {
    FileFacts facts =
        Sources.parse(
            """
            /* Licence of Enclosed Ltd. */
            // mongolint:skip-file because
            package p;
            /**
             * Has a pool.
             *  Of two lines.
             */
            class A { // nothing
              int x; // client.CLOSE();
              /* MaxSize */ /* plain */
            }
            """);
    assertThat(facts.comments())
        .containsExactly(
            new CommentFacts("mongolint:skip-file because", new Position(2, 1, 2, 31)),
            new CommentFacts("Has a pool.\n Of two lines.", new Position(4, 1, 7, 4)),
            new CommentFacts("client.CLOSE();", new Position(9, 10, 9, 28)),
            new CommentFacts("MaxSize", new Position(10, 3, 10, 16)));
  }

  @Test
  void suppressionsWithTheirExtents() {
    FileFacts facts =
        Sources.parse(
            """
            @SuppressWarnings("a")
            class A {
              @SuppressWarnings({"b", Keys.C}) int f = 1,
                  g;
              @java.lang.SuppressWarnings(value = "d")
              void m(@SuppressWarnings("e") int p) {
                @SuppressWarnings("f")
                int x = 1;
                try (@SuppressWarnings("g") R r = h()) { }
              }
              @SuppressWarnings({}) int none;
            }
            """);
    assertThat(facts.suppressions())
        .containsExactly(
            suppression(List.of("a"), new Position(1, 1, 1, 23), new Position(1, 1, 12, 2)),
            suppression(
                List.of("b", "Keys.C"), new Position(3, 3, 3, 35), new Position(3, 3, 4, 9)),
            suppression(List.of("d"), new Position(5, 3, 5, 43), new Position(5, 3, 10, 4)),
            suppression(List.of("e"), new Position(6, 10, 6, 32), new Position(6, 10, 6, 38)),
            suppression(List.of("f"), new Position(7, 5, 7, 27), new Position(7, 5, 8, 15)),
            suppression(List.of("g"), new Position(9, 10, 9, 32), new Position(9, 10, 9, 42)));
  }

  private static SuppressionFacts suppression(
      List<String> keys, Position position, Position extent) {
    return new SuppressionFacts(keys, position, extent);
  }
}

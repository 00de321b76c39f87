package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenseTextTest {

  @Test
  void leavesOutCommentsAndWhiteSpaceThatMeansNothing() {
    DenseText dense =
        new DenseText("/* licence */\nclass A {\n\n  // why\r\n  int  a\t= b /* * */ ;}\n");

    assertThat(dense.text()).isEqualTo("class A{int a = b;}");
    assertThat(dense.isSound()).isTrue();
  }

  @Test
  void keepsApartWhatAGapKeepsApart() {
    assertThat(new DenseText("a + /**/ +b; c> >d; e/**/f").text()).isEqualTo("a + +b;c> >d;e f");
  }

  @Test
  void leavesLiteralsAlone() {
    String literals =
        "f(\"a  // b\\\"  /* \",'\"',' ','\\'',\"\"\"\n   a \"\"  \\\"\"\" /* b\n  \"\"\")";

    assertThat(new DenseText(literals).text()).isEqualTo(literals);
  }

  @Test
  void knowsWhereEachCharacterStood() {
    String source = "  int /* a */ b ;\n  c ( d )";
    DenseText dense = new DenseText(source);

    assertThat(dense.text()).isEqualTo("int b;c(d)");
    int[] origins = dense.origins();
    for (int i = 0; i < dense.text().length(); i++) {
      assertThat(source.charAt(origins[i])).isEqualTo(dense.text().charAt(i));
    }
  }

  @Test
  void findsComments() {
    DenseText dense = new DenseText("a //b\n/** c */ \"//\" /*d*/ /**/ e // f");

    assertThat(dense.comments())
        .extracting(DenseText.Comment::content)
        .containsExactly("b", " c ", "d", "", " f");
    assertThat(dense.comments())
        .extracting(DenseText.Comment::line)
        .containsExactly(true, false, false, false, true);
  }

  /** What is not closed could join with what follows, and mean something else. */
  @ParameterizedTest
  @ValueSource(strings = {"a \"b\n c\"", "'a\n'", "a /* b", "\"\"\" a \"\"", "\"a", "\"a\\"})
  void isNotSoundWhereSomethingIsNotClosed(String source) {
    assertThat(new DenseText(source).isSound()).isFalse();
  }
}

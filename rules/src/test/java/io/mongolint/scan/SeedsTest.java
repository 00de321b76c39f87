package io.mongolint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {
  private static final Seeds SEEDS = Seeds.load(java.util.List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import com.mongodb.client.MongoClients;",
        "import com.mongodb.*;",
        "import static com.mongodb.client.model.Filters.eq;",
        "package com.mongodb;",
        "package com.mongodb.internal;",
        "class A { com.mongodb.MongoClient c; }",
        "import com.mongodb.lang.Nullable; import com.mongodb.DB;",
        "import org.springframework.data.mongodb.core.mapping.Document;",
        "import org.mongojack.*;",
        "import org.springframework.data.mongodb.core.MongoTemplate;",
        "import io.vertx.ext.mongo.MongoClient;",
        "import io.vertx.rxjava3.ext.mongo.MongoClient;",
        "import io.vertx.mutiny.ext.mongo.MongoClient;",
        "import org.springframework.boot.autoconfigure.mongo.MongoAutoConfiguration;",
        "import org.springframework.boot.mongodb.autoconfigure.MongoProperties;",
        "import org.jongo.Jongo;",
        "/* com.mongodb */ import com.mongodb.DB;",
        "String s = \"com.mongodb\"; com.mongodb.DB db;",
        "char q = '\"'; com.mongodb.DB db;",
        "char q = '\\''; com.mongodb.DB db;",
        "String s = \"\\\\\"; com.mongodb.DB db;",
        "String s = \"\"\"\n a \" b \\\"\"\" \n\"\"\"; com.mongodb.DB db;",
        "int x = a / b; // com.mongodb\n com.mongodb.DB db;",
        "com.mongodb.DB"
      })
  void namesInCodeCount(String source) {
    assertThat(isIn(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c",
        "// com.mongodb\nclass A {}",
        "/* as published by MongoDB, Inc. http://www.mongodb.com/licensing com.mongodb */ class A"
            + " {}",
        "/** {@link com.mongodb.MongoClient} */ class A {}",
        "class A { String s = \"com.mongodb.MongoClient\"; }",
        "class A { String s = \"\"\"\n com.mongodb.MongoClient\n \"\"\"; }",
        "class A { String s = \"// \" + \"com.mongodb\"; }",
        "class A { @com.mongodb.lang.Nullable Object c; }",
        "import dev.morphia.annotations.*;",
        "import org.mongojack.Id;",
        "import com.mongodbx.A;",
        "import mycom.mongodb.A;",
        "import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;",
        "import io.vertx.ext.web.Router;",
        "class A { /* not closed com.mongodb",
        "class A { int com_mongodb; Object commongodb; }"
      })
  void proseAndOtherNamesDoNot(String source) {
    assertThat(isIn(source)).isFalse();
  }

  @Test
  void nothingBehindTheLengthIsRead() {
    byte[] bytes = "class A {} com.mongodb.DB db".getBytes(StandardCharsets.UTF_8);
    assertThat(SEEDS.isIn(bytes, 10)).isFalse();
    assertThat(SEEDS.isIn(bytes, bytes.length)).isTrue();
  }

  @Test
  void findsEverySeedWhereverItStands() {
    Seeds seeds = new Seeds(List.of("ab", "abc.de", "x.*.yz"));
    for (int shift = 0; shift < 20; shift++) {
      String before = " ".repeat(shift);
      assertThat(isIn(seeds, before + "abc.de")).isTrue();
      assertThat(isIn(seeds, before + "ab.c")).isTrue();
      assertThat(isIn(seeds, before + "x.q.r.yz;")).isTrue();
      assertThat(isIn(seeds, before + "x.yz abc abcd.e")).isFalse();
    }
  }

  private static boolean isIn(String source) {
    return isIn(SEEDS, source);
  }

  private static boolean isIn(Seeds seeds, String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return seeds.isIn(bytes, bytes.length);
  }
}

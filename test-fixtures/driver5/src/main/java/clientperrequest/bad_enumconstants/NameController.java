package clientperrequest.bad_enumconstants;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Names neither the enum's method nor any client. */
@RestController
public class NameController {
  private final Source source = Sources.LIVE;

  /** Gives a name. */
  @GetMapping("/names/{key}")
  public String name(@PathVariable String key) {
    return source.name(key); // expect: ClientPerRequest
  }
}

package clientperrequest.bad_wrapperinothermodule.web;

import clientperrequest.bad_wrapperinothermodule.search.VectorIndex;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The handler of one module builds the wrapper of another. */
@RestController
public class WebhookController {
  @PostMapping("/webhooks/{page}")
  public void changed(@PathVariable String page, @RequestBody String text) {
    VectorIndex index = new VectorIndex(); // expect: ClientPerRequest "VectorIndex" (needs imports)
    index.put(page, text);
  }
}

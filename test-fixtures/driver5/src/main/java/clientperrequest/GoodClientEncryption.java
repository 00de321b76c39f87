package clientperrequest;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One ClientEncryption for the service, closed with it. */
@RestController
class GoodClientEncryption {
  private final ClientEncryption encryption;

  GoodClientEncryption(ClientEncryptionSettings settings) {
    encryption = ClientEncryptions.create(settings);
  }

  @PostMapping("/keys")
  String key() {
    return encryption.createDataKey("local").toString();
  }

  @PreDestroy
  void close() {
    encryption.close();
  }
}

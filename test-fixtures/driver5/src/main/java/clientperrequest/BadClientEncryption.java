package clientperrequest;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** ClientEncryptions.create opens a client of its own for the key vault. */
@RestController
class BadClientEncryption {
  private final ClientEncryptionSettings settings;

  BadClientEncryption(ClientEncryptionSettings settings) {
    this.settings = settings;
  }

  @PostMapping("/keys")
  String key() {
    try (ClientEncryption encryption = ClientEncryptions.create(settings)) { // expect: ClientPerRequest
      return encryption.createDataKey("local").toString();
    }
  }
}

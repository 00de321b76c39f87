package clientnotclosed;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import org.springframework.stereotype.Service;

/** The key-vault client inside a ClientEncryption counts like any other. */
@Service
class BadClientEncryptionField {
  private final ClientEncryption encryption;

  BadClientEncryptionField(ClientEncryptionSettings settings) {
    encryption = ClientEncryptions.create(settings); // expect: ClientNotClosed
  }

  String key() {
    return encryption.createDataKey("local").toString();
  }
}

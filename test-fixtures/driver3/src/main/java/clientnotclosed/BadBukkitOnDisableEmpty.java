package clientnotclosed;

import com.mongodb.MongoClient;
import org.bukkit.plugin.java.JavaPlugin;

/** A reload disables and enables the plugin again: each time one more client stays open. */
public class BadBukkitOnDisableEmpty extends JavaPlugin {
  private MongoClient client;

  @Override
  public void onEnable() {
    client = new MongoClient("localhost"); // expect: ClientNotClosed
    System.out.println("joined " + client.getDatabase("game").getName());
  }

  @Override
  public void onDisable() {
    System.out.println("bye");
  }
}

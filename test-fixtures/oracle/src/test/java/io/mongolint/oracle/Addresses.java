package io.mongolint.oracle;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Addresses of the loopback interface where the oracle may serve the fixtures' port.
 *
 * <p>Linux and Windows have all of 127.0.0.0/8, so that neither a database on this machine nor
 * another run of the oracle is in the way; where only 127.0.0.1 is there, the port must be free.
 */
final class Addresses {
  private static final int LAST = 250;

  private Addresses() {}

  /**
   * Addresses on which the ports are free.
   *
   * @param count how many at most
   * @return none when every one is taken
   */
  static List<String> free(int count, int... ports) {
    List<String> all = new ArrayList<>();
    // Runs at the same time begin their search at different places.
    long process = ProcessHandle.current().pid();
    String net = "127." + (64 + process % 128) + "." + process / 128 % 256 + ".";
    for (int i = 1; i < LAST && all.size() < count; i++) {
      if (bindable(net + i, ports)) {
        all.add(net + i);
      } else if (i > count) {
        break;
      }
    }
    return all.isEmpty() && bindable("127.0.0.1", ports) ? List.of("127.0.0.1") : all;
  }

  private static boolean bindable(String address, int... ports) {
    for (int port : ports) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }
}

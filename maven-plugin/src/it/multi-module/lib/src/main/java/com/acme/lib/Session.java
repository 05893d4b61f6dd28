package com.acme.lib;

import java.io.IOException;
import java.net.Socket;

public class Session {
  public void save() throws IOException {
    new Socket("chat.example", 1).close();
  }
}

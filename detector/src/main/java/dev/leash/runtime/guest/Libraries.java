package dev.leash.runtime.guest;

import dev.leash.runtime.verify.Visitor.Amount;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.util.Properties;

/**
 * Clients of libraries, made by their own factories: in use already when much is asked for, else
 * fresh. The model is compiled against none of them.
 */
final class Libraries {
  private static final String MAIL = "javax.mail.";
  private static final String MQTT = "org.eclipse.paho.client.mqttv3.";

  private final ClassLoader loader;
  private final boolean inUse;

  Libraries(Amount amount, ClassLoader loader) {
    this.loader = loader;
    inUse = amount != Amount.LITTLE;
  }

  /** Null if the type is not one of these. */
  Object make(Class<?> type) throws Exception {
    return switch (type.getName()) {
      case MAIL + "Session" -> session();
      case MAIL + "Store", "com.sun.mail.imap.IMAPStore" -> service("Store", "imap");
      case MAIL + "Transport", "com.sun.mail.smtp.SMTPTransport" -> service("Transport", "smtp");
      case MAIL + "Folder", "com.sun.mail.imap.IMAPFolder" -> folder();
      case MAIL + "Message", MAIL + "internet.MimeMessage" -> message();
      case MQTT + "MqttClient", MQTT + "IMqttClient" -> mqtt("MqttClient");
      case MQTT + "MqttAsyncClient", MQTT + "IMqttAsyncClient" -> mqtt("MqttAsyncClient");
      case "javax.jmdns.JmDNS" -> jmdns(type);
      default -> null;
    };
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  private static Object call(Object on, Method method, Object... args) throws Exception {
    try {
      method.setAccessible(true);
      return method.invoke(on, args);
    } catch (InvocationTargetException e) {
      throw Maker.unwrapped(e);
    }
  }

  private static Object call(Object on, String method) throws Exception {
    return call(on, on.getClass().getMethod(method));
  }

  private Object session() throws Exception {
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", "smtp.example.org");
    settings.setProperty("mail.host", "imap.example.org");
    settings.setProperty("mail.user", "user");
    return call(null, type(MAIL + "Session").getMethod("getInstance", Properties.class), settings);
  }

  private Object service(String kind, String protocol) throws Exception {
    Class<?> name = type(MAIL + "URLName");
    Object address =
        name.getConstructor(String.class)
            .newInstance(protocol + "://user:secret@" + protocol + ".example.org/");
    Object service = call(session(), type(MAIL + "Session").getMethod("get" + kind, name), address);
    if (inUse) {
      call(service, "connect");
    }
    return service;
  }

  private Object folder() throws Exception {
    Object store = service("Store", "imap");
    if (!inUse) {
      call(store, "connect");
    }
    Method get = type(MAIL + "Store").getMethod("getFolder", String.class);
    Object folder = call(store, get, "INBOX");
    call(folder, type(MAIL + "Folder").getMethod("open", int.class), 2);
    return folder;
  }

  private Object message() throws Exception {
    Class<?> mime = type(MAIL + "internet.MimeMessage");
    Object message = mime.getConstructor(type(MAIL + "Session")).newInstance(session());
    Class<?> kind = type(MAIL + "Message$RecipientType");
    Method to = mime.getMethod("setRecipients", kind, String.class);
    call(message, to, kind.getField("TO").get(null), "friend@example.org");
    call(message, mime.getMethod("setFrom", String.class), "user@example.org");
    call(message, mime.getMethod("setText", String.class), "text");
    return message;
  }

  /** In use: connected, and a message is on its way. */
  private Object mqtt(String name) throws Exception {
    Class<?> client = type(MQTT + name);
    Object made =
        client
            .getConstructor(String.class, String.class, type(MQTT + "MqttClientPersistence"))
            .newInstance("tcp://mqtt.example.org:1883", "leash", null);
    if (!inUse) {
      return made;
    }
    Object token = call(made, "connect");
    if (token != null) {
      call(token, type(MQTT + "IMqttToken").getMethod("waitForCompletion"));
    }
    Class<?> asynchronous = type(MQTT + "MqttAsyncClient");
    Object sender = made;
    if (!asynchronous.isInstance(made)) {
      var field = client.getDeclaredField("aClient");
      field.setAccessible(true);
      sender = field.get(made);
    }
    Class<?> bytes = byte[].class;
    call(
        sender,
        asynchronous.getMethod("publish", String.class, bytes, int.class, boolean.class),
        "leash",
        new byte[16],
        1,
        false);
    return made;
  }

  private static Object jmdns(Class<?> type) throws Exception {
    InetAddress here = InetAddress.getByAddress("here", new byte[] {(byte) 192, (byte) 168, 0, 2});
    return call(null, type.getMethod("create", InetAddress.class), here);
  }
}

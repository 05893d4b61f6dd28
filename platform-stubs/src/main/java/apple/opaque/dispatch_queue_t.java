package apple.opaque;

/** A dispatch queue. */
public class dispatch_queue_t {
  protected dispatch_queue_t() {}
}

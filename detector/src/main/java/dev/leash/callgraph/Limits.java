package dev.leash.callgraph;

/** Where the fixpoint stops being precise, so that it ends in time and memory on any input. */
final class Limits {
  /**
   * Contexts of one method; further ones share a context in which nothing is known of the
   * arguments.
   */
  static final int CONTEXTS_PER_METHOD = 24;

  /** The same for class path methods, of which less need be known. */
  static final int CONTEXTS_PER_LIBRARY_METHOD = 8;

  /** The same for contexts of which only the values that they write are wanted. */
  static final int SHALLOW_CONTEXTS_PER_METHOD = 3;

  /** Evaluations of one context before it is left as it is. */
  static final int EVALUATIONS_PER_CONTEXT = 50;

  /** Contexts in all. */
  static final int CONTEXTS = 200_000;

  /** Nested evaluations before the rest is queued, so that the thread's stack suffices. */
  static final int NESTED_EVALUATIONS = 300;

  /** Implementations of a call on an unknown receiver. */
  static final int TARGETS = 8;

  /** Call sites that a parameter's value is looked up at. */
  static final int CALL_SITES = 16;

  /** Callers of callers that a parameter's value is followed through. */
  static final int CALLER_DEPTH = 3;

  /** Nesting of origins in an argument, a result and an allocation's context. */
  static final int ARGUMENT_DEPTH = 7;

  static final int RESULT_DEPTH = 6;

  static final int ALLOCATION_DEPTH = 2;

  private Limits() {}
}

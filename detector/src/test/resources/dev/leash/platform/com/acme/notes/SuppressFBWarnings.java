package com.acme.notes;

public @interface SuppressFBWarnings {
  String[] value() default {};
}

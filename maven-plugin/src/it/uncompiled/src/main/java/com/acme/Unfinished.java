package com.acme;

import com.acme.generated.NotThere;

class Unfinished {
  final NotThere notThere = new NotThere("later");

  int half() {
    return notThere.count() + missing;
  }
}

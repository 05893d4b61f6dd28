package com.acme;

class Typing {
  void begun( {
  }
}

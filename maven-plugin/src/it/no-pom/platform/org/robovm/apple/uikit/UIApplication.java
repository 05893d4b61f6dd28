package org.robovm.apple.uikit;

public class UIApplication {}

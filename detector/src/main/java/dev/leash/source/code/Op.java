package dev.leash.source.code;

/** Opcodes (JVMS 6.5) that the generated code uses. */
final class Op {
  static final int ILOAD = 21;
  static final int ALOAD = 25;
  static final int IALOAD = 46;
  static final int ISTORE = 54;
  static final int ASTORE = 58;
  static final int IASTORE = 79;
  static final int POP = 87;
  static final int POP2 = 88;
  static final int DUP = 89;
  static final int DUP_X1 = 90;
  static final int DUP_X2 = 91;
  static final int DUP2 = 92;
  static final int DUP2_X1 = 93;
  static final int DUP2_X2 = 94;
  static final int IADD = 96;
  static final int ISUB = 100;
  static final int IMUL = 104;
  static final int IDIV = 108;
  static final int IREM = 112;
  static final int INEG = 116;
  static final int ISHL = 120;
  static final int ISHR = 122;
  static final int IUSHR = 124;
  static final int IAND = 126;
  static final int IOR = 128;
  static final int IXOR = 130;
  static final int I2L = 133;
  static final int I2B = 145;
  static final int LCMP = 148;
  static final int FCMPL = 149;
  static final int FCMPG = 150;
  static final int DCMPL = 151;
  static final int DCMPG = 152;
  static final int IFEQ = 153;
  static final int IF_ICMPEQ = 159;
  static final int IF_ACMPEQ = 165;
  static final int GOTO = 167;
  static final int IRETURN = 172;
  static final int ARETURN = 176;
  static final int RETURN = 177;
  static final int GETSTATIC = 178;
  static final int PUTSTATIC = 179;
  static final int GETFIELD = 180;
  static final int PUTFIELD = 181;
  static final int INVOKEVIRTUAL = 182;
  static final int INVOKESPECIAL = 183;
  static final int INVOKESTATIC = 184;
  static final int INVOKEINTERFACE = 185;
  static final int NEW = 187;
  static final int ANEWARRAY = 189;
  static final int ARRAYLENGTH = 190;
  static final int ATHROW = 191;
  static final int CHECKCAST = 192;
  static final int INSTANCEOF = 193;
  static final int MONITORENTER = 194;
  static final int MONITOREXIT = 195;
  static final int IFNULL = 198;
  static final int IFNONNULL = 199;

  private Op() {}
}

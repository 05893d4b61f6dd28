package dev.leash.spotbugs;

import edu.umd.cs.findbugs.classfile.IAnalysisCache;
import edu.umd.cs.findbugs.classfile.IDatabaseFactory;

/**
 * Gives one analysis its one database, however often and from whatever thread SpotBugs asks: it
 * does not synchronize that itself.
 */
final class FindingsFactory implements IDatabaseFactory<FindingsDatabase> {
  private final FindingsDatabase database;

  FindingsFactory(FindingsDatabase database) {
    this.database = database;
  }

  @Override
  public FindingsDatabase createDatabase() {
    return database;
  }

  @Override
  public void registerWith(IAnalysisCache cache) {
    cache.registerDatabaseFactory(FindingsDatabase.class, this);
  }
}

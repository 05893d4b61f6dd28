package dev.leash.spotbugs;

import edu.umd.cs.findbugs.classfile.IAnalysisCache;
import edu.umd.cs.findbugs.classfile.IAnalysisEngineRegistrar;

/** Where SpotBugs meets the plugin at the start of each of its analyses. */
public final class LeashEngines implements IAnalysisEngineRegistrar {
  /** For SpotBugs, which makes one for each analysis. */
  public LeashEngines() {}

  @Override
  public void registerAnalysisEngines(IAnalysisCache cache) {
    String objection = HostVersion.current().objection();
    if (!objection.isEmpty()) cache.getErrorLogger().logError(objection);
    FindingsDatabase database = new FindingsDatabase(cache, objection.isEmpty());
    new FindingsFactory(database).registerWith(cache);
  }
}

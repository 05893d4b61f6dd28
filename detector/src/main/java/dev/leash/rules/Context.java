package dev.leash.rules;

import dev.leash.analysis.Analysis;

/**
 * What every rule works with.
 *
 * @param callbackBudget seconds that a callback may wait for threads before it is more than a note
 * @param handlerBudget the same for expiration handlers
 */
record Context(
    Analysis analysis,
    SourceNames names,
    Paths paths,
    Fingerprints fingerprints,
    double callbackBudget,
    double handlerBudget) {}

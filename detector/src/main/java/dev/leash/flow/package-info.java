/**
 * Where values come from, over the whole module and without contexts: a search backwards from a use
 * through locals, fields, collections, parameters and results to the places where objects are made.
 * Fields are told apart, the objects that hold them are not.
 */
package dev.leash.flow;

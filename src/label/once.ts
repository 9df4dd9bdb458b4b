/**
 * Remembers what a pure function gives for an object: what every page asks of the label is computed
 * for the first, and a text that did not change is not searched again when its project is checked
 * again, as `--fix` and the live preview do.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const memory = new WeakMap<Key, Value>()
  return (key) => {
    if (!memory.has(key)) memory.set(key, compute(key))
    return memory.get(key) as Value
  }
}

/// A value that is made when it is first asked for, and then kept.
final class Deferred<Value> {
  private var make: (() -> Value)?
  private var made: Value?

  init(_ make: @escaping () -> Value) { self.make = make }

  var value: Value {
    if let made { return made }
    guard let make else { preconditionFailure("the value is neither made nor to be made") }
    let value = make()
    made = value
    self.make = nil
    return value
  }
}

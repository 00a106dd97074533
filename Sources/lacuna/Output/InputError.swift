/// Something about the arguments that only shows when the files are read.
struct InputError: Error {
  let message: String
  /// What to do about it, where there is something to say.
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
